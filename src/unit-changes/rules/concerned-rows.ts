import type { OutboxRow } from '../../records/outbox-letter';
import { pick } from '../../records/pick';
import type { Unit } from '../../records/unit';
import { maskedLetter, ownMailboxes, positionOnly } from './contact-data';
import {
  type DecisionScope,
  type ObligationData,
  type ObligationView,
  type UnitsView,
  VIEWED,
} from './units-view';

interface OfficeData extends ObligationData {
  readonly units: readonly Unit[];
  readonly letters: readonly OutboxRow[];
}

/**
 * A change of units concerns obligations of dispatches that are not closed. A deletion of contacts concerns
 * rows that contain a name, also of closed dispatches, and letters to mailboxes that no other unit uses.
 */
export function concernedBy(
  { units: chosen, contacts }: DecisionScope,
  { units, dispatches, obligations, letters }: OfficeData,
): Pick<UnitsView, 'obligations' | 'letters'> {
  const codes = chosen === 'all' ? null : new Set(chosen);
  const isChosen = (code: string) => codes === null || codes.has(code);
  const closed = new Set(dispatches.filter(({ state }) => state === 'closed').map(({ id }) => id));
  const isConcerned = ({ dispatchId, acknowledgedBy }: ObligationView) =>
    contacts === null ? !closed.has(dispatchId) : positionOnly(acknowledgedBy) !== acknowledgedBy;
  const own = ownMailboxes(
    contacts === 'all' ? units.filter(({ code }) => isChosen(code)) : [],
    units,
  );
  return {
    obligations: obligations
      .filter((row) => isChosen(row.unitCode) && isConcerned(row))
      .map((row) => pick(row, VIEWED)),
    letters: letters
      .filter((letter) => own.size > 0 && maskedLetter(letter, own) !== null)
      .map(({ id, state, mailbox, copies }) => ({ id, state, mailbox, copies })),
  };
}
