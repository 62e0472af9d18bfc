import type { Unit } from '../../records/unit';
import {
  type ContactScope,
  holdsContact,
  maskedLetter,
  ownMailboxes,
  positionOnly,
  withoutContact,
} from './contact-data';
import type { DecisionChanges, UnitsView } from './units-view';

/** `units` by code, `rows` by key, `letters` by id. */
export type ContactDeletion = Pick<DecisionChanges, 'units' | 'rows' | 'letters'>;

/** The log needs no deletion, because it has only positions. */
export function contactDeletion(
  chosen: readonly Unit[],
  scope: ContactScope,
  { units, obligations, letters }: UnitsView,
): ContactDeletion {
  const codes = new Set(chosen.map(({ code }) => code));
  const deleted = scope === 'all' ? ownMailboxes(chosen, units) : new Set<string>();
  return {
    units: Object.fromEntries(
      chosen
        .filter((unit) => holdsContact(unit, scope))
        .map((unit) => [unit.code, withoutContact(scope)]),
    ),
    rows: Object.fromEntries(
      obligations
        .filter(({ unitCode }) => codes.has(unitCode))
        .map(({ key, acknowledgedBy }) => [key, acknowledgedBy, positionOnly(acknowledgedBy)])
        .filter(([, before, after]) => before !== after)
        .map(([key = '', , acknowledgedBy = '']) => [key, { acknowledgedBy }]),
    ),
    letters: Object.fromEntries(
      letters.flatMap((letter) => {
        const masked = maskedLetter(letter, deleted);
        return masked ? [[letter.id, masked] as const] : [];
      }),
    ),
  };
}

export function isNothing({ units, rows, letters }: ContactDeletion): boolean {
  return [units, rows, letters].every((changes) => Object.keys(changes).length === 0);
}
