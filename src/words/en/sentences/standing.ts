import type { Translated } from '../../translated';
import type { standing as vi } from '../../vi/sentences/standing';

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
  /** Part of `overdue` and of no other text: cells that contain it are coloured. */
  alarm: 'not completed, overdue',
};
