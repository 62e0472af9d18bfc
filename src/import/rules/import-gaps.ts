import type { Unit } from '../../records/unit';
import { isReachable } from '../../units/rules/recipients';
import type { Mapping } from '../list/find-header';
import type { ImportPlan } from './import-plan';

/** What will not work after an import: how many of its units it concerns. */
export interface ImportGap {
  readonly kind: 'noEmailColumn' | 'noAddress' | 'unreachable' | 'noBlock' | 'left';
  readonly count: number;
  /** Of how many. */
  readonly of: number;
}

/** What is looked at before an import. */
export interface GapsInput {
  readonly plan: ImportPlan;
  readonly mapping: Mapping;
  readonly onFile: readonly Unit[];
}

/**
 * Names what will not work after an import, to be seen before it: units that no letter reaches, that no telephone
 * reaches either, that stand in no block although others do, and lines that stay out.
 */
export function importGaps({ plan, mapping, onFile }: GapsInput): ImportGap[] {
  const units = plan.lines.flatMap(({ outcome }) => {
    if (outcome.kind === 'new' || outcome.kind === 'same') return [outcome.unit];
    return outcome.kind === 'changed' ? [outcome.after] : [];
  });
  const without = (isSuch: (unit: Unit) => boolean) => units.filter(isSuch).length;
  const hasBlocks = [...units, ...onFile].some(({ block }) => block !== '');
  const unread = without((unit) => !isReachable(unit));
  const areGiven =
    mapping.email !== undefined ||
    plan.lines.some(({ outcome }) => outcome.kind === 'new' && outcome.unit.email !== '');
  const addresses = areGiven ? 'noAddress' : 'noEmailColumn';
  const stay = plan.lines.filter(({ outcome: { kind } }) => kind === 'asks' || kind === 'blocked');
  const gaps: ImportGap[] = [
    { kind: addresses, count: unread, of: units.length },
    {
      kind: 'unreachable',
      count: without((unit) => !isReachable(unit) && unit.phone === ''),
      of: units.length,
    },
    {
      kind: 'noBlock',
      count: hasBlocks ? without(({ block }) => block === '') : 0,
      of: units.length,
    },
    { kind: 'left', count: stay.length, of: plan.lines.length },
  ];
  return gaps.filter(({ count }) => count > 0);
}
