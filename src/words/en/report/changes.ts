import type { Translated } from '../../translated';
import type { changes as vi } from '../../vi/report/changes';

/** What a report says of what has changed since the period before, in English. */
export const changes: Translated<typeof vi> = {
  first: 'No period was closed before, so there is nothing to compare with.',
  acknowledged: 'Since “{period}”, the number of units that have acknowledged {how}.',
  completed: 'Since “{period}”, the number of units that have completed {how}.',
  overdue: 'Since “{period}”, the number of units with something overdue {how}.',
  same: 'has not changed',
  more: 'has risen by {count}',
  fewer: 'has fallen by {count}',
};
