import { type LikeIndex, likeIndex } from './likeness';
import { blockKey, matchKey, readingsOf } from './match-key';
import { splitList } from './split-list';
import type { Unit } from './unit';

/** What a line of a list says of which unit it means. */
export interface UnitNamed {
  readonly code: string;
  readonly name: string;
  /** '' when the list has none. */
  readonly block: string;
}

/** Why a person must say whether a line means a unit that is known already. */
export type AskReason = 'newCode' | 'ended' | 'otherBlock' | 'ambiguous' | 'similar';

/** Which unit on file a line means: surely one, perhaps some, one by a code that has another name, or none. */
export type FoundUnit =
  | { readonly kind: 'sure'; readonly unit: Unit; readonly by: 'code' | 'name' | 'formerName' }
  | { readonly kind: 'asks'; readonly reason: AskReason; readonly units: readonly Unit[] }
  | { readonly kind: 'conflict'; readonly units: readonly Unit[] }
  | { readonly kind: 'none' };

/** Finds the unit that a line means. */
export type UnitFinder = (named: UnitNamed) => FoundUnit;

/**
 * Makes the finder over the units on file. A code decides; else a name, abbreviations written out, within its
 * block or where only one unit bears it; else a former name. A new code for a known name, an ended unit, another
 * block, an ambiguous abbreviation and a like name are asked about. Costs no more than one look a line.
 */
export function listedUnitFinder(units: readonly Unit[]): UnitFinder {
  const byCode = new Map(units.map((unit) => [unit.code.toLowerCase(), unit]));
  const names = nameIndex(units);
  return (named) => {
    const unit = named.code === '' ? undefined : byCode.get(named.code.toLowerCase());
    if (!unit) return byNames(names, named);
    const others = names.of(named.name).filter((one) => one !== unit);
    const isOwn = matchKey(named.name) === matchKey(unit.name) || others.length === 0;
    return isOwn
      ? { kind: 'sure', unit, by: 'code' }
      : { kind: 'conflict', units: [unit, ...others] };
  };
}

/** Units by the names that they bear or have borne. */
interface NameIndex {
  of(name: string): readonly Unit[];
  former(name: string): readonly Unit[];
  /** Units that bear one of the names that an ambiguous one may stand for. */
  readings(name: string): readonly Unit[];
  like(name: string): readonly Unit[];
}

function nameIndex(units: readonly Unit[]): NameIndex {
  const byName = grouped(units, ({ name }) => [matchKey(name)]);
  const byFormer = grouped(units, ({ formerNames }) => splitList(formerNames).map(matchKey));
  let alike: LikeIndex<Unit> | null = null;
  const indexed = () => {
    const index = likeIndex<Unit>();
    for (const unit of units) {
      for (const name of [unit.name, ...splitList(unit.formerNames)]) index.add(name, unit);
    }
    return index;
  };
  return {
    of: (name) => byName.get(matchKey(name)) ?? [],
    former: (name) => byFormer.get(matchKey(name)) ?? [],
    readings: (name) => readingsOf(name).flatMap((key) => byName.get(key) ?? []),
    like: (name) => {
      alike = alike ?? indexed();
      return alike.like(name);
    },
  };
}

function byNames(names: NameIndex, { code, name, block }: UnitNamed): FoundUnit {
  const namesakes = names.of(name);
  const living = namesakes.filter(({ state }) => state !== 'ended');
  if (living.length > 0) return among(living, block, code);
  const former = names.former(name);
  const [heir, ...others] = former;
  if (heir && others.length === 0 && code === '')
    return { kind: 'sure', unit: heir, by: 'formerName' };
  if (namesakes.length > 0) return asks('ended', heirs(names, [...namesakes, ...former]));
  if (heir) return asks('newCode', former);
  const readings = names.readings(name);
  if (readings.length > 0) return asks('ambiguous', readings);
  const like = names.like(name);
  return like.length > 0 ? asks('similar', heirs(names, like)) : { kind: 'none' };
}

/** An ended unit stands for those that have its name among their former ones. */
function heirs(names: NameIndex, found: readonly Unit[]): readonly Unit[] {
  return found.flatMap((unit) => {
    const after = unit.state === 'ended' ? names.former(unit.name) : [];
    return after.length > 0 ? after : [unit];
  });
}

/** Chooses among living units of one name: that of the block, or the only one; a code not on file asks. */
function among(living: readonly Unit[], block: string, code: string): FoundUnit {
  const inBlock = living.filter(
    (unit) => unit.block === block || blockKey(unit.block) === blockKey(block),
  );
  const [unit, ...others] = block === '' ? living : inBlock;
  if (!unit) return asks('otherBlock', living);
  if (others.length > 0) return asks('otherBlock', living);
  return code === '' ? { kind: 'sure', unit, by: 'name' } : asks('newCode', [unit]);
}

function asks(reason: AskReason, units: readonly Unit[]): FoundUnit {
  return { kind: 'asks', reason, units: [...new Set(units)] };
}

function grouped(units: readonly Unit[], keysOf: (unit: Unit) => string[]): Map<string, Unit[]> {
  const groups = new Map<string, Unit[]>();
  for (const unit of units) {
    for (const key of keysOf(unit)) {
      const group = groups.get(key);
      if (group) group.push(unit);
      else groups.set(key, [unit]);
    }
  }
  return groups;
}
