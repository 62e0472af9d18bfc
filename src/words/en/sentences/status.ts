import type { Translated } from '../../translated';
import type { status as vi } from '../../vi/sentences/status';

export const status: Translated<typeof vi> = {
  acknowledge: 'Acknowledge',
  complete: { training: 'Training', report: 'Report on {task}' },
  stage: '{stage}: {timing}',
  within: 'within deadline ({due})',
  dueSoon: 'due soon ({due})',
  overdue: 'not completed, {late} ({due})',
  daysLate: { some: 'overdue by {days} working days', none: 'just overdue' },
  untold: 'not told yet ({due})',
  openNoDeadline: 'not completed (no deadline)',
  paused: 'paused ({due})',
  pausedNoDeadline: 'paused',
  onTime: 'completed on time',
  late: 'completed late',
  doneNoDeadline: 'completed',
  unasked: 'Answered without being asked',
  removed: 'Taken out of the recipients',
  exempt: 'Not applicable',
  informed: 'For information',
  suspended: 'Unit suspended',
  ended: 'Unit has ceased operation',
  overwritten: 'Being checked: the row was overwritten',
};
