import { addMonths, type Day, NO_DAY } from '../../calendar/day';
import { type Dispatch, endedOn, isOver } from '../../records/dispatch';
import type { Obligation } from '../../records/obligation';
import type { Unit, UnitCode } from '../../records/unit';
import { indexBy } from '../../texts/group-by';
import { recipientUnits } from '../../units/rules/recipients';
import { holdsContact } from './contact-data';

export interface RetentionInput {
  readonly units: readonly Unit[];
  readonly dispatches: readonly Dispatch[];
  readonly obligations: readonly Obligation[];
  /** Months for which contacts are stored after the unit's last dispatch was closed; 0 means without limit. */
  readonly months: number;
  readonly today: Day;
}

/**
 * Units with contacts whose dispatches have all been closed for more than `months` months. A dispatch without a
 * closing day counts from its last deadline. Rows of an archived dispatch have been removed, so it counts for
 * all units of its blocks.
 */
export function unitsPastRetention(input: RetentionInput): Unit[] {
  const { units, dispatches, obligations, months, today } = input;
  if (months === 0) return [];
  const byId = indexBy(dispatches, 'id');
  const neededUntil = new Map<string, Day>();
  const extendNeed = (unit: UnitCode, until: Day) => {
    if (until > (neededUntil.get(unit) ?? '')) neededUntil.set(unit, until);
  };
  for (const { unitCode, dispatchId } of obligations)
    extendNeed(unitCode, lastNeed(byId.get(dispatchId)));
  const all = units.map((unit) => ({ ...unit, state: 'active' as const }));
  for (const dispatch of dispatches.filter(({ archivedOn }) => archivedOn !== null)) {
    for (const { unit } of recipientUnits(dispatch, all, today))
      extendNeed(unit.code, lastNeed(dispatch));
  }
  return units.filter((unit) => {
    const until = neededUntil.get(unit.code);
    return until !== undefined && until < FOREVER && holdsContact(unit, 'person')
      ? addMonths(until, months) < today
      : false;
  });
}

const FOREVER: Day = '9999-12-31';

function lastNeed(dispatch: Dispatch | undefined): Day {
  if (!dispatch) return NO_DAY;
  return isOver(dispatch) ? endedOn(dispatch) : FOREVER;
}
