import type { FormOutcome } from '../../forms/form-view';
import { addressOf } from '../../records/email-address';
import { format } from '../../texts/format';
import { maskAddress } from '../../texts/mask-secrets';
import { mailboxesOf, returnedEmailOf } from '../../units/rules/returned-email';
import type { LockPorts } from '../../workbook/ports';
import { readTab } from '../../workbook/reading/office';
import { unitsTab } from '../../workbook/tabs/units-tab';
import { withLock } from '../../workbook/with-lock';
import { markSummaryDue } from '../../workbook/writing/summary-due';
import { writeLog } from '../../workbook/writing/write-log';
import { changeRows } from '../../workbook/writing/write-rows';

/**
 * Marks mailboxes whose letters came back. A unit gets no letter until its mailbox is changed; if only the mailbox of
 * its leadership or one for copies is marked, no copy.
 */
export function markReturned(ports: LockPorts, mailboxes: readonly string[]): FormOutcome {
  return withLock(ports, () => {
    const words = ports.words();
    const read = readTab(ports, unitsTab, words);
    const returned = read.rows.flatMap(({ at, row }) => {
      const own = mailboxesOf(row).filter((mailbox) => mailboxes.includes(mailbox));
      const isAmong = (text: string) => {
        const address = addressOf(text);
        return address.usable && own.includes(address.mailbox);
      };
      const effect = isAmong(row.email)
        ? ('addressReturned' as const)
        : isAmong(row.leaderEmail)
          ? ('leaderReturned' as const)
          : ('copyReturned' as const);
      return own.length === 0 ? [] : [{ at, row, own, effect }];
    });
    const changes = new Map(
      returned.map(({ at, row }) => [at, { returnedEmail: returnedEmailOf(row, mailboxes) }]),
    );
    markSummaryDue(ports);
    changeRows(ports, unitsTab, read, changes);
    const sentences = (['addressReturned', 'leaderReturned', 'copyReturned'] as const).flatMap(
      (effect) => {
        const units = returned.filter((one) => one.effect === effect).map(({ row }) => row.name);
        const isSaid = units.length > 0 || (returned.length === 0 && effect === 'addressReturned');
        const values = { count: units.length, units: units.join('; ') };
        return isSaid ? [format(words.says[effect], values)] : [];
      },
    );
    writeLog(
      ports,
      words,
      returned.map(({ row, own }) => ({
        event: 'addressReturned',
        unit: row.code,
        detail: [...new Set(own)].map(maskAddress).join('; '),
      })),
    );
    return { done: true, message: sentences.join(' ') };
  });
}
