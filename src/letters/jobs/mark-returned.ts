import type { FormOutcome } from '../../forms/form-view';
import { addressOf } from '../../records/email-address';
import { format } from '../../texts/format';
import { maskAddress } from '../../texts/mask-secrets';
import { mailboxesOf, returnedEmailOf } from '../../units/rules/returned-email';
import type { RowOf } from '../../workbook/cells/tab';
import { planThenWrite } from '../../workbook/plan-then-write';
import type { LockPorts } from '../../workbook/ports';
import { readTab, rowsOf } from '../../workbook/reading/office';
import { rowsAgain } from '../../workbook/reading/rows-again';
import { unitsTab } from '../../workbook/tabs/units-tab';
import { changeByKey } from '../../workbook/writing/change-by-key';
import { markSummaryDue } from '../../workbook/writing/summary-due';

/**
 * Marks mailboxes whose letters came back. A unit gets no letter until its mailbox is changed; if only the mailbox of
 * its leadership or one for copies is marked, no copy.
 */
export function markReturned(ports: LockPorts, mailboxes: readonly string[]): FormOutcome {
  return planThenWrite<FormOutcome>(ports, () => {
    const words = ports.words();
    const read = readTab(ports, unitsTab, words);
    const returned = rowsOf(read).flatMap((row) => {
      const own = mailboxesOf(row).filter((mailbox) => mailboxes.includes(mailbox));
      return own.length === 0 ? [] : [{ row, own, effect: effectOf(row, own) }];
    });
    const sentences = (['addressReturned', 'leaderReturned', 'copyReturned'] as const).flatMap(
      (effect) => {
        const units = returned.filter((one) => one.effect === effect).map(({ row }) => row.name);
        const isSaid = units.length > 0 || (returned.length === 0 && effect === 'addressReturned');
        const values = { count: units.length, units: units.join('; ') };
        return isSaid ? [format(words.says[effect], values)] : [];
      },
    );
    const outcome = { done: true, message: sentences.join(' ') } as const;
    if (returned.length === 0) return { ok: false, outcome };
    const changes = Object.fromEntries(
      returned.map(({ row }) => [row.code, { returnedEmail: returnedEmailOf(row, mailboxes) }]),
    );
    const lines = returned.map(({ row, own }) => ({
      event: 'addressReturned' as const,
      unit: row.code,
      detail: [...new Set(own)].map(maskAddress).join('; '),
    }));
    return {
      ok: true,
      write: () => {
        const now = rowsAgain(ports, unitsTab, read, Object.keys(changes));
        if (!now) return null;
        markSummaryDue(ports);
        changeByKey(ports, unitsTab, now, changes, lines);
        return outcome;
      },
    };
  });
}

function effectOf({ email, leaderEmail }: RowOf<typeof unitsTab>, own: readonly string[]) {
  const isAmong = (text: string) => {
    const address = addressOf(text);
    return address.usable && own.includes(address.mailbox);
  };
  if (isAmong(email)) return 'addressReturned';
  return isAmong(leaderEmail) ? 'leaderReturned' : 'copyReturned';
}
