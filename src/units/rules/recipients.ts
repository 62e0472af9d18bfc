import type { Day } from '../../calendar/day';
import type { Dispatch } from '../../records/dispatch';
import { addressOf } from '../../records/email-address';
import type { Obligation, Role } from '../../records/obligation';
import { standsOn, type Unit } from '../../records/unit';
import { unitFinder } from './unit-index';

/** Why a unit is not counted as owing anything, although it has a row. */
export type ExemptionReason = 'unasked' | 'exempt' | 'informed' | 'suspended' | 'ended';

/** A unit that a dispatch goes to, and as what. */
export interface Recipient {
  readonly unit: Unit;
  readonly role: Role;
}

/** Tells why an obligation binds nobody now, null when it does. */
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

/** Tells whether letters can reach a unit. */
export function isReachable(unit: Unit): boolean {
  return addressOf(unit.email, unit.returnedEmail).usable;
}

/**
 * Gives the active units that a dispatch goes to on a day: those of its blocks, or all when it names no block, and
 * those that receive it for information, which owe nothing.
 */
export function recipientUnits(dispatch: Dispatch, units: readonly Unit[], day: Day): Recipient[] {
  const blocks = new Set(dispatch.recipientBlocks);
  const informed = new Set(dispatch.informUnits.map(unitFinder(units, day)));
  const owes = ({ block }: Unit) => blocks.size === 0 || blocks.has(block);
  return units
    .filter((unit) => unit.state === 'active' && standsOn(unit, day))
    .filter((unit) => informed.has(unit) || owes(unit))
    .map((unit) => ({ unit, role: informed.has(unit) ? 'informed' : ('owes' as const) }));
}
