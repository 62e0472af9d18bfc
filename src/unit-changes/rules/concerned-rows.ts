import type { OutboxLetter } from '../../records/outbox-letter';
import type { Unit } from '../../records/unit';
import { maskedLetter, ownMailboxes, positionOnly } from './contact-data';
import type { Followed, OwedRow, UnitsAbout, UnitsView } from './units-view';

/** Everything that a decision may concern. */
interface OnFile extends Followed {
  readonly units: readonly Unit[];
  readonly letters: readonly OutboxLetter[];
}

/**
 * Gives of rows and letters those that a decision about units concerns. A change of units looks at what they owe on
 * dispatches that are not closed; a deletion of contacts at rows that hold a name, closed ones too, and at letters to
 * mailboxes that are nobody else's.
 */
export function concernedBy(
  { units: chosen, contacts }: UnitsAbout,
  { units, dispatches, obligations, letters }: OnFile,
): Pick<UnitsView, 'obligations' | 'letters'> {
  const codes = chosen === 'all' ? null : new Set(chosen);
  const isChosen = (code: string) => codes === null || codes.has(code);
  const closed = new Set(dispatches.filter(({ state }) => state === 'closed').map(({ id }) => id));
  const isConcerned = ({ dispatch, acknowledgedBy }: OwedRow) =>
    contacts === null ? !closed.has(dispatch) : positionOnly(acknowledgedBy) !== acknowledgedBy;
  const own = ownMailboxes(
    contacts === 'all' ? units.filter(({ code }) => isChosen(code)) : [],
    units,
  );
  return {
    obligations: obligations.filter((row) => isChosen(row.unit) && isConcerned(row)).map(owedRow),
    letters: letters
      .filter((letter) => own.size > 0 && maskedLetter(letter, own) !== null)
      .map(({ id, state, mailbox, copies }) => ({ id, state, mailbox, copies })),
  };
}

function owedRow(row: OwedRow): OwedRow {
  const { key, dispatch, unit, acknowledge, acknowledgedBy, train, exemptBecause } = row;
  const { acknowledgeExtendedTo, trainExtendedTo } = row;
  const extended = { acknowledgeExtendedTo, trainExtendedTo };
  return { key, dispatch, unit, acknowledge, acknowledgedBy, train, exemptBecause, ...extended };
}
