import type { Day } from '../../calendar/day';
import type { Unit } from '../../records/unit';
import { type LikeIndex, likeIndex } from '../../texts/likeness';
import { blockKey, matchKey, readingsOf } from '../../texts/match-key';
import { type UnitIndex, unitIndex } from '../../units/rules/unit-index';
import { namesOf } from '../../units/rules/unit-names';

/** What a line of a list says of which unit it means. */
export interface UnitNamed {
  readonly code: string;
  readonly name: string;
  /** '' when the list has none. */
  readonly block: string;
}

/** Why a person must say whether a line means a unit that is known already. */
export type AskReason =
  | 'newCode'
  | 'ended'
  | 'otherBlock'
  | 'otherMailbox'
  | 'formerName'
  | 'ambiguous'
  | 'similar';

/** By what a line surely means a unit: a former name that it bore itself, or that of a unit in whose place it stands. */
export type FoundBy = 'code' | 'name' | 'formerName' | 'successor';

/** Which unit on file a line means: surely one, perhaps some, one by a code that has another name, or none. */
export type FoundUnit =
  | { readonly kind: 'sure'; readonly unit: Unit; readonly by: FoundBy }
  | { readonly kind: 'asks'; readonly reason: AskReason; readonly units: readonly Unit[] }
  | { readonly kind: 'conflict'; readonly units: readonly Unit[] }
  | { readonly kind: 'none' };

/** Finds the unit that a line means. */
export type ListedUnitFinder = (named: UnitNamed) => FoundUnit;

/**
 * Makes the finder over the units on file, as they are named today. A code decides; else a name, abbreviations written
 * out, within its block or where only one unit bears it; else a name of the past, which leads to the unit that bore
 * it or the one in its place. A new code for a known name, a dissolved unit, another block, a name of the past with
 * several heirs, an ambiguous abbreviation and a like name are asked about. Costs no more than one look a line.
 */
export function listedUnitFinder(units: readonly Unit[], today: Day): ListedUnitFinder {
  const index = unitIndex(units, today, matchKey);
  const like = likeFinder(units);
  return (named) => {
    const unit = index.coded(named.code);
    if (!unit) return byNames(index, named, like);
    const others = index.bearing(named.name).filter((one) => one !== unit);
    const isOwn = matchKey(named.name) === matchKey(unit.name) || others.length === 0;
    return isOwn
      ? { kind: 'sure', unit, by: 'code' }
      : { kind: 'conflict', units: [unit, ...others] };
  };
}

/** Finds units that bear or bore a like name; the names are gathered when the first is asked for. */
function likeFinder(units: readonly Unit[]): (name: string) => readonly Unit[] {
  let alike: LikeIndex<Unit> | null = null;
  const indexed = () => {
    const index = likeIndex<Unit>();
    for (const unit of units) for (const { name } of namesOf(unit)) index.add(name, unit);
    return index;
  };
  return (name) => {
    alike = alike ?? indexed();
    return alike.like(name);
  };
}

function byNames(
  index: UnitIndex,
  { code, name, block }: UnitNamed,
  like: (name: string) => readonly Unit[],
): FoundUnit {
  const bearers = index.bearing(name);
  if (bearers.length > 0) return among(bearers, block, code);
  const former = index.former(name);
  if (former.length > 0) return amongHeirs(former, name, code);
  const readings = readingsOf(name).flatMap((key) => index.bearing(key));
  if (readings.length > 0) return asks('ambiguous', readings);
  const alike = like(name).flatMap((unit) => (hasEnded(unit) ? heirsOf(unit, index) : [unit]));
  return alike.length > 0 ? asks('similar', alike) : { kind: 'none' };
}

/** Chooses among units that bear a name: that of the block, or the only one; a code not on file asks. */
function among(bearers: readonly Unit[], block: string, code: string): FoundUnit {
  const inBlock = bearers.filter(
    (unit) => unit.block === block || blockKey(unit.block) === blockKey(block),
  );
  const [unit, ...others] = block === '' ? bearers : inBlock;
  if (!unit || others.length > 0) return asks('otherBlock', bearers);
  return code === '' ? { kind: 'sure', unit, by: 'name' } : asks('newCode', [unit]);
}

/** Chooses among the units that a name of the past leads to: the only one that has not ended. */
function amongHeirs(former: readonly Unit[], name: string, code: string): FoundUnit {
  const heirs = former.filter((unit) => !hasEnded(unit));
  const [heir, ...others] = heirs;
  if (!heir) return asks('ended', former);
  if (code !== '') return asks('newCode', heirs);
  if (others.length > 0) return asks('formerName', heirs);
  const isOwn = namesOf(heir).some((borne) => matchKey(borne.name) === matchKey(name));
  return { kind: 'sure', unit: heir, by: isOwn ? 'formerName' : 'successor' };
}

/** The units that stand where an ended one did, or bore its name before; the ended one itself where none does. */
function heirsOf(ended: Unit, index: UnitIndex): readonly Unit[] {
  const heirs = index.former(ended.name).filter((unit) => !hasEnded(unit));
  return heirs.length > 0 ? heirs : [ended];
}

function hasEnded({ state }: Unit): boolean {
  return state === 'ended';
}

function asks(reason: AskReason, units: readonly Unit[]): FoundUnit {
  return { kind: 'asks', reason, units: [...new Set(units)] };
}
