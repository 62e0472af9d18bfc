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
 * its leadership is marked, no copy.
 */
export function markReturned(ports: LockPorts, mailboxes: readonly string[]): FormOutcome {
  return withLock(ports, () => {
    const words = ports.words();
    const read = readTab(ports, unitsTab, words);
    const returned = read.rows.flatMap(({ at, row }) => {
      const own = mailboxesOf(row).filter((mailbox) => mailboxes.includes(mailbox));
      const contact = addressOf(row.email);
      const isContact = contact.usable && own.includes(contact.mailbox);
      return own.length === 0 ? [] : [{ at, row, own, isContact }];
    });
    const changes = new Map(
      returned.map(({ at, row }) => [at, { returnedEmail: returnedEmailOf(row, mailboxes) }]),
    );
    markSummaryDue(ports);
    changeRows(ports, unitsTab, read, changes);
    const sentence = (text: 'addressReturned' | 'leaderReturned', units: typeof returned) =>
      format(words.says[text], {
        count: units.length,
        units: units.map(({ row }) => row.name).join('; '),
      });
    const contacts = returned.filter(({ isContact }) => isContact);
    const leaders = returned.filter(({ isContact }) => !isContact);
    const sentences = [
      ...(contacts.length > 0 || leaders.length === 0
        ? [sentence('addressReturned', contacts)]
        : []),
      ...(leaders.length > 0 ? [sentence('leaderReturned', leaders)] : []),
    ];
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
