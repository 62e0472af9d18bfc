import { obligationsIn } from '../../records/cover';
import { addressOf } from '../../records/email-address';
import type { Obligation } from '../../records/obligation';
import { type OutboxLetter, reached } from '../../records/outbox-letter';
import type { Unit } from '../../records/unit';
import { indexBy } from '../../texts/group-by';

/** Names the obligations of which a letter told a unit, or may have. */
export function obligationsTold(letters: readonly OutboxLetter[]): Set<string> {
  const reaching = letters.filter(({ state }) => reached(state));
  return obligationsIn(reaching.flatMap(({ covers }) => covers));
}

/** Counts the letters about a change to a whole dispatch: one for each mailbox of the rows that are told. */
export function lettersToAll(
  rows: readonly Obligation[],
  units: readonly Unit[],
  isTold: (row: Obligation, unit: Unit) => boolean,
): number {
  const byCode = indexBy(units, 'code');
  const mailboxes = rows.map((row) => {
    const unit = byCode.get(row.unit);
    if (!unit || !isTold(row, unit)) return '';
    const address = addressOf(unit.email, unit.returnedEmail);
    return address.usable ? address.mailbox : '';
  });
  return new Set(mailboxes.filter((mailbox) => mailbox !== '')).size;
}
