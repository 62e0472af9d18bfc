import type { Repetition } from '../../src/records/repetition';

/** Every month until the end of 2025, due on day 20, made five working days ahead. */
export function repetition(fields: Partial<Repetition> = {}): Repetition {
  return {
    kind: 'month',
    dueBy: 'dayOfMonth',
    dueAt: 20,
    daysAhead: 5,
    until: '2025-12-31',
    isAutomatic: false,
    ...fields,
  };
}
