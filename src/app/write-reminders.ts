import { obligationsIn } from '../core/cover';
import type { OutboxLetter } from '../core/outbox-letter';
import { NO_REMINDERS, remindersSent } from '../core/reminders-sent';
import type { Rows } from '../sheets/read-rows';
import { trackingTab } from '../sheets/tracking-tab';
import type { Ports } from './ports';
import { changeRows } from './write-rows';

/** Copies the number of reminders and the last day into the tracking rows of settled letters. */
export function writeReminders(
  ports: Ports,
  tracking: Rows<typeof trackingTab>,
  letters: readonly OutboxLetter[],
  settled: readonly OutboxLetter[],
): void {
  const touched = obligationsIn(settled.flatMap(({ covers }) => covers));
  const counts = remindersSent(letters);
  const rows = tracking.rows.filter(({ row }) => touched.has(row.key));
  const changes = new Map(
    rows.map(({ at, row }) => {
      const { count, lastOn } = counts.get(row.key) ?? NO_REMINDERS;
      return [at, { reminders: count, lastRemindedOn: lastOn }] as const;
    }),
  );
  changeRows(ports, trackingTab, tracking, changes);
}
