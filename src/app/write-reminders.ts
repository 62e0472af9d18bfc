import { obligationKey } from '../core/obligation';
import type { OutboxLetter } from '../core/outbox-letter';
import { NO_REMINDERS, remindersSent } from '../core/reminders-sent';
import { trackingTab } from '../sheets/tracking-tab';
import type { Office } from './office';
import type { Ports } from './ports';
import { changeRows } from './write-rows';

/** Copies the number of reminders and the last day into the tracking rows of settled letters. */
export function writeReminders(
  ports: Ports,
  { tracking }: Office,
  letters: readonly OutboxLetter[],
  settled: readonly OutboxLetter[],
): void {
  const touched = new Set(
    settled.flatMap(({ covers }) =>
      covers.map(({ directive, unit }) => obligationKey(directive, unit)),
    ),
  );
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
