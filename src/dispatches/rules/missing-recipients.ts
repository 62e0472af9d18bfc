import type { Day } from '../../calendar/day';
import { type Dispatch, isOver } from '../../records/dispatch';
import { obligationKey } from '../../records/obligation';
import type { Unit } from '../../records/unit';
import { recipientUnits } from '../../units/rules/recipients';

export interface MissingRecipients {
  readonly dispatch: Dispatch;
  readonly units: readonly [Unit, ...Unit[]];
}

/**
 * Dispatches that are not over and have recipients without a row in Theo dõi: the row was deleted, or the unit was
 * added later. `keys` are those of the rows.
 */
export function missingRecipients(
  dispatches: readonly Dispatch[],
  all: readonly Unit[],
  keys: ReadonlySet<string>,
  today: Day,
): MissingRecipients[] {
  return dispatches.flatMap((dispatch) => {
    if (isOver(dispatch)) return [];
    const isMissing = ({ code }: Unit) => !keys.has(obligationKey(dispatch.id, code));
    const [first, ...others] = recipientUnits(dispatch, all, today)
      .map(({ unit }) => unit)
      .filter(isMissing);
    return first ? [{ dispatch, units: [first, ...others] as const }] : [];
  });
}
