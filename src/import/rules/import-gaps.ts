import type { Unit } from '../../records/unit';
import { isReachable } from '../../units/rules/recipients';
import type { Mapping } from '../list/find-header';
import type { ImportPlan } from './import-plan';

export interface ImportGap {
  readonly kind: 'noEmailColumn' | 'noAddress' | 'unreachable' | 'noBlock' | 'left';
  readonly count: number;
  /** Number of units (for `left`: of lines) that `count` is part of. */
  readonly of: number;
}

export interface GapsInput {
  readonly plan: ImportPlan;
  readonly mapping: Mapping;
  readonly onFile: readonly Unit[];
}

/** `noBlock` counts only if any unit has a block. Gaps that do not occur are left out. */
export function importGaps({ plan, mapping, onFile }: GapsInput): ImportGap[] {
  const units = plan.lines.flatMap(({ outcome }) => {
    if (outcome.kind === 'new' || outcome.kind === 'same') return [outcome.unit];
    return outcome.kind === 'changed' ? [outcome.after] : [];
  });
  const countWhere = (matches: (unit: Unit) => boolean) => units.filter(matches).length;
  const hasBlocks = [...units, ...onFile].some(({ block }) => block !== '');
  const unreachableCount = countWhere((unit) => !isReachable(unit));
  const hasAddresses =
    mapping.email !== undefined ||
    plan.lines.some(({ outcome }) => outcome.kind === 'new' && outcome.unit.email !== '');
  const addresses = hasAddresses ? 'noAddress' : 'noEmailColumn';
  const notImported = plan.lines.filter(
    ({ outcome: { kind } }) => kind === 'asks' || kind === 'blocked',
  );
  const gaps: ImportGap[] = [
    { kind: addresses, count: unreachableCount, of: units.length },
    {
      kind: 'unreachable',
      count: countWhere((unit) => !isReachable(unit) && unit.phone === ''),
      of: units.length,
    },
    {
      kind: 'noBlock',
      count: hasBlocks ? countWhere(({ block }) => block === '') : 0,
      of: units.length,
    },
    { kind: 'left', count: notImported.length, of: plan.lines.length },
  ];
  return gaps.filter(({ count }) => count > 0);
}
