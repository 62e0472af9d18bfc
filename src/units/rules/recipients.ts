import type { Day } from '../../calendar/day';
import type { Dispatch } from '../../records/dispatch';
import { addressOf } from '../../records/email-address';
import type { Obligation, Role } from '../../records/obligation';
import { existsOn, type Unit } from '../../records/unit';
import { unitFinder } from './unit-index';

export type ExemptionReason = 'unasked' | 'exempt' | 'informed' | 'suspended' | 'ended';

export interface Recipient {
  readonly unit: Unit;
  readonly role: Role;
}

export function exemptionReason(
  obligation: Obligation,
  unit: Unit | undefined,
): ExemptionReason | null {
  if (obligation.asked === 'no') return 'unasked';
  if (obligation.exemptBecause !== '') return 'exempt';
  if (unit === undefined || unit.state === 'ended') return 'ended';
  if (unit.state === 'suspended') return 'suspended';
  return obligation.role === 'informed' ? 'informed' : null;
}

export function isReachable(unit: Unit): boolean {
  return addressOf(unit.email, unit.returnedEmail).usable;
}

/** All units receive a dispatch that names no block. Units that receive it for information owe nothing. */
export function recipientUnits(
  dispatch: Pick<Dispatch, 'recipientBlocks' | 'informUnits'>,
  units: readonly Unit[],
  day: Day,
): Recipient[] {
  const blocks = new Set(dispatch.recipientBlocks);
  const informed = new Set(dispatch.informUnits.map(unitFinder(units, day)));
  const owes = ({ block }: Unit) => blocks.size === 0 || blocks.has(block);
  return units
    .filter((unit) => unit.state === 'active' && existsOn(unit, day))
    .filter((unit) => informed.has(unit) || owes(unit))
    .map((unit) => ({ unit, role: informed.has(unit) ? 'informed' : ('owes' as const) }));
}
