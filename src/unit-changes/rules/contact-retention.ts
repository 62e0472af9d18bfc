import { addMonths, type Day } from '../../calendar/day';
import type { Directive } from '../../records/directive';
import type { Obligation } from '../../records/obligation';
import type { Unit } from '../../records/unit';
import { indexBy } from '../../texts/group-by';
import { recipientUnits } from '../../units/rules/recipients';
import { holdsContact } from './contact-data';

/** What retention is judged on. */
export interface RetentionInput {
  readonly units: readonly Unit[];
  readonly directives: readonly Directive[];
  readonly obligations: readonly Obligation[];
  /** Months after the last dispatch of a unit was closed; 0 keeps contacts without end. */
  readonly months: number;
  readonly today: Day;
}

/**
 * Gives the units whose contacts' names or telephones have been kept longer than the office set: every dispatch
 * that they had is closed for so many months. Where nobody said when, the last deadline counts. Rows of an archived
 * dispatch are gone: it counts for the units that its blocks name.
 */
export function unitsPastRetention(input: RetentionInput): Unit[] {
  const { units, directives, obligations, months, today } = input;
  if (months === 0) return [];
  const byId = indexBy(directives, 'id');
  const neededUntil = new Map<string, Day>();
  const count = (unit: string, until: Day) => {
    if (until > (neededUntil.get(unit) ?? '')) neededUntil.set(unit, until);
  };
  for (const { unit, directive } of obligations) count(unit, lastNeed(byId.get(directive)));
  const all = units.map((unit) => ({ ...unit, state: 'active' as const }));
  for (const directive of directives.filter(({ archivedOn }) => archivedOn !== null)) {
    for (const { unit } of recipientUnits(directive, all, today))
      count(unit.code, lastNeed(directive));
  }
  return units.filter((unit) => {
    const until = neededUntil.get(unit.code);
    return until !== undefined && until < FOREVER && holdsContact(unit, 'person')
      ? addMonths(until, months) < today
      : false;
  });
}

const FOREVER: Day = '9999-12-31';

function lastNeed(directive: Directive | undefined): Day {
  if (!directive) return '';
  return directive.state === 'closed' ? (directive.closedOn ?? directive.trainBy) : FOREVER;
}
