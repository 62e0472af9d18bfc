import type { Translated } from '../../translated';
import type { standing as vi } from '../../vi/sentences/standing';

/** How a unit stands against its deadlines, as the column of the tracking tab says it. */
export const standing: Translated<typeof vi> = {
  stages: { acknowledge: 'Acknowledge', train: 'Training' },
  stage: '{stage}: {timing}',
  within: 'within deadline ({due})',
  dueSoon: 'due soon ({due})',
  overdue: 'not completed, overdue by {days} working days ({due})',
  untold: 'not told yet ({due})',
  paused: 'paused ({due})',
  onTime: 'completed on time',
  late: 'completed late',
  unasked: 'Answered without being asked',
  exempt: 'Not applicable',
  informed: 'For information',
  suspended: 'Unit suspended',
  ended: 'Unit has ceased operation',
  /** What a cell is coloured for; it stands in `overdue` and nowhere else. */
  alarm: 'not completed, overdue',
};
