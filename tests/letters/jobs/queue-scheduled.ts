import { queueToday } from '../../../src/letters/jobs/queue-letters';
import { withPlan } from '../../../src/letters/jobs/with-plan';
import type { Ports } from '../../../src/workbook/ports';

/** Plans and queues the day's letters as the clock trigger does. Returns the queued letters. */
export function queueScheduled(ports: Ports): ReturnType<typeof queueToday> {
  return withPlan(ports, { beginning: 'scheduled' }, (planned) =>
    queueToday(ports, planned, 'scheduled'),
  );
}
