import type { Directive } from './directive';
import { addressOf } from './email-address';
import type { Obligation } from './obligation';
import type { Unit } from './unit';

/** Why a unit is not counted as owing anything, although it has a row. */
export type Release = 'unasked' | 'exempt' | 'suspended' | 'ended';

/** Tells why an obligation binds nobody now, null when it does. */
export function releaseOf(obligation: Obligation, unit: Unit | undefined): Release | null {
  if (obligation.asked === 'no') return 'unasked';
  if (obligation.exemptBecause !== '') return 'exempt';
  if (unit === undefined || unit.state === 'ended') return 'ended';
  return unit.state === 'suspended' ? 'suspended' : null;
}

/** Tells whether letters can reach a unit. */
export function isReachable(unit: Unit): boolean {
  return addressOf(unit.email).usable;
}

/** Gives the active units that a dispatch goes to: those of its blocks, or all when it names no block. */
export function recipientUnits(directive: Directive, units: readonly Unit[]): Unit[] {
  const blocks = new Set(directive.recipientBlocks);
  return units.filter(
    ({ state, block }) => state === 'active' && (blocks.size === 0 || blocks.has(block)),
  );
}
