import type { FormOutcome } from '../../forms/form-view';
import { addressOf } from '../../records/email-address';
import { format } from '../../texts/format';
import { maskAddress } from '../../texts/mask-secrets';
import type { LockPorts } from '../../workbook/ports';
import { readTab } from '../../workbook/reading/office';
import { unitsTab } from '../../workbook/tabs/units-tab';
import { withLock } from '../../workbook/with-lock';
import { markSummaryDue } from '../../workbook/writing/summary-due';
import { writeLog } from '../../workbook/writing/write-log';
import { changeRows } from '../../workbook/writing/write-rows';

/** Marks mailboxes whose letters came back. Their units get no letters until the mailbox cell is changed. */
export function markReturned(ports: LockPorts, mailboxes: readonly string[]): FormOutcome {
  return withLock(ports, () => {
    const words = ports.words();
    const read = readTab(ports, unitsTab, words);
    const returned = read.rows.filter(({ row }) => {
      const address = addressOf(row.email);
      return address.usable && mailboxes.includes(address.mailbox);
    });
    const changes = new Map(returned.map(({ at, row }) => [at, { returnedEmail: row.email }]));
    markSummaryDue(ports);
    changeRows(ports, unitsTab, read, changes);
    const names = returned.map(({ row }) => row.name).join('; ');
    const message = format(words.says.addressReturned, { count: returned.length, units: names });
    writeLog(
      ports,
      words,
      returned.map(({ row }) => ({
        event: 'addressReturned',
        unit: row.code,
        detail: maskAddress(row.email.trim().toLowerCase()),
      })),
    );
    return { done: true, message };
  });
}
