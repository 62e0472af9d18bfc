import { addressOf } from '../../records/email-address';
import { obligationKeysIn } from '../../records/letter-item-record';
import type { Obligation } from '../../records/obligation';
import { mayHaveArrived, type OutboxRow } from '../../records/outbox-letter';
import type { Unit } from '../../records/unit';
import { indexBy } from '../../texts/group-by';

export function notifiedObligations(letters: readonly OutboxRow[]): Set<string> {
  const reaching = letters.filter(({ state }) => mayHaveArrived(state));
  return obligationKeysIn(reaching.flatMap(({ itemRecords }) => itemRecords));
}

/** Number of letters about a change to a whole dispatch: one for each usable mailbox. */
export function countLetters(
  rows: readonly Obligation[],
  units: readonly Unit[],
  isNotified: (row: Obligation, unit: Unit) => boolean,
): number {
  const byCode = indexBy(units, 'code');
  const mailboxes = rows.map((row) => {
    const unit = byCode.get(row.unitCode);
    if (!unit || !isNotified(row, unit)) return '';
    const address = addressOf(unit.email, unit.returnedEmail);
    return address.usable ? address.mailbox : '';
  });
  return new Set(mailboxes.filter((mailbox) => mailbox !== '')).size;
}
