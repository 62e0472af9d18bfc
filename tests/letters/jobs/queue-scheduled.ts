import type { CheckedPlan } from '../../../src/letters/jobs/queue-letters';
import { queueToday } from '../../../src/letters/jobs/queue-today';
import type { OutboxLetter } from '../../../src/records/outbox-letter';
import type { Ports } from '../../../src/workbook/ports';

/** Plans and queues the day's letters as the clock trigger does. Returns the queued letters. */
export function queueScheduled(
  ports: Ports,
): Pick<CheckedPlan, 'faults'> & { readonly letters: readonly OutboxLetter[] } {
  return queueToday(ports, {
    beginning: 'scheduled',
    begin: () => null,
    finish: ({ plan: { faults } }, letters) => ({ letters, faults }),
  });
}
