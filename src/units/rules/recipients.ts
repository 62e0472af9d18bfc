import type { Day } from '../../calendar/day';
import type { Dispatch } from '../../records/dispatch';
import { addressOf } from '../../records/email-address';
import type { Obligation, Role } from '../../records/obligation';
import { existsOn, type Unit } from '../../records/unit';
import { splitList } from '../../texts/split-list';
import { unitFinder } from './unit-index';

/**
 * `unasked`: the unit answered without being a recipient. `removed`: the office took it out of the recipients.
 * `overwritten`: the row was hit by another row's write, so nobody knows what the unit owes until a person has looked.
 */
export type ExemptionReason =
  | 'unasked'
  | 'removed'
  | 'exempt'
  | 'informed'
  | 'suspended'
  | 'ended'
  | 'overwritten';

export interface Recipient {
  readonly unit: Unit;
  readonly role: Role;
}

export function exemptionReason(
  obligation: Obligation,
  unit: Unit | undefined,
): ExemptionReason | null {
  if (obligation.isOverwritten) return 'overwritten';
  if (obligation.asked === 'no') return obligation.exemptBecause === '' ? 'unasked' : 'removed';
  if (obligation.exemptBecause !== '') return 'exempt';
  if (unit === undefined || unit.state === 'ended') return 'ended';
  if (unit.state === 'suspended') return 'suspended';
  return obligation.role === 'informed' ? 'informed' : null;
}

export function isReachable(unit: Unit): boolean {
  return addressOf(unit.email, unit.returnedEmail).usable;
}

/**
 * All units receive a dispatch that names no recipients. Units that receive it for information owe nothing.
 * `recipientBlocks` has blocks, and names or codes of single units.
 */
export function recipientUnits(
  dispatch: Pick<Dispatch, 'recipientBlocks' | 'informUnits'>,
  units: readonly Unit[],
  day: Day,
): Recipient[] {
  const entries = new Set(dispatch.recipientBlocks);
  const find = unitFinder(units, day);
  const informed = new Set(dispatch.informUnits.map(find));
  const single = new Set(singleEntries(dispatch, units).map(find));
  const owes = (unit: Unit) => entries.size === 0 || entries.has(unit.block) || single.has(unit);
  return units
    .filter((unit) => unit.state === 'active' && existsOn(unit, day))
    .filter((unit) => informed.has(unit) || owes(unit))
    .map((unit) => ({ unit, role: informed.has(unit) ? 'informed' : ('owes' as const) }));
}

/** Entries of `recipientBlocks` that are no block of a unit. */
export function singleEntries(
  { recipientBlocks }: Pick<Dispatch, 'recipientBlocks'>,
  units: readonly Unit[],
): string[] {
  const blocks = new Set(units.map(({ block }) => block));
  return recipientBlocks.filter((entry) => !blocks.has(entry));
}

/** Text by which `recipientBlocks` names a single unit: its name, or its code if the name is not clear. */
export function singleEntryMaker(units: readonly Unit[], day: Day): (unit: Unit) => string {
  const blocks = new Set(units.map(({ block }) => block));
  const find = unitFinder(units, day);
  return (unit) => {
    const { name, code } = unit;
    const isClear = find(name) === unit && !blocks.has(name) && splitList(name)[0] === name;
    return isClear ? name : code;
  };
}
