import type { Day } from '../../calendar/day';
import type { Unit } from '../../records/unit';
import { initialsFinder } from '../../texts/initials';
import { type LikeIndex, likeIndex } from '../../texts/likeness';
import { blockKey, matchKey } from '../../texts/match-key';
import { type WrittenMatches, writtenNameFinder } from '../../texts/written-names';
import { type UnitIndex, unitIndex } from '../../units/rules/unit-index';
import { namesOf } from '../../units/rules/unit-names';

export interface UnitReference {
  readonly code: string;
  readonly name: string;
  /** '' if the list has no blocks. */
  readonly block: string;
}

/** Why the user must confirm whether a line means an existing unit. */
export type QuestionReason =
  | 'newCode'
  | 'ended'
  | 'otherBlock'
  | 'otherMailbox'
  | 'formerName'
  | 'otherSpelling'
  | 'similar';

/**
 * `otherSpelling` is the name with other abbreviations, or with or without the body of a place. `formerName` is
 * a former name of the unit itself, `successor` the name of a unit that it replaced.
 */
export type FoundBy = 'code' | 'name' | 'otherSpelling' | 'formerName' | 'successor';

/** `conflict`: the code belongs to one unit and the name to another. */
export type FoundUnit =
  | { readonly kind: 'sure'; readonly unit: Unit; readonly by: FoundBy }
  | { readonly kind: 'asks'; readonly reason: QuestionReason; readonly units: readonly Unit[] }
  | { readonly kind: 'conflict'; readonly units: readonly Unit[] }
  | { readonly kind: 'none' };

export type ListedUnitFinder = (named: UnitReference) => FoundUnit;

/**
 * Looks for the code, then for current names as of `today`, former names, other spellings and similar names. A
 * similar name and a new code are never sure.
 */
export function listedUnitFinder(units: readonly Unit[], today: Day): ListedUnitFinder {
  const index = unitIndex(units, today, matchKey);
  const open = units.filter((unit) => !hasEnded(unit));
  const guesses: Guesses = {
    written: writtenNameFinder(open.map((unit) => ({ name: unit.name, value: unit }))),
    similar: similarFinder(units),
  };
  return (named) => {
    const unit = index.byCode(named.code);
    if (!unit) return findByNames(index, named, guesses);
    const others = index.byName(named.name).filter((one) => one !== unit);
    const isOwn = matchKey(named.name) === matchKey(unit.name) || others.length === 0;
    return isOwn
      ? { kind: 'sure', unit, by: 'code' }
      : { kind: 'conflict', units: [unit, ...others] };
  };
}

/** Finders for names that no unit has exactly. Each builds its index on first use. */
interface Guesses {
  readonly written: (name: string) => WrittenMatches<Unit>;
  readonly similar: (name: string) => readonly Unit[];
}

function similarFinder(units: readonly Unit[]): Guesses['similar'] {
  let similar: LikeIndex<Unit> | null = null;
  let byInitials: Guesses['similar'] | null = null;
  const named = () =>
    units.flatMap((unit) => namesOf(unit).map(({ name }) => ({ name, value: unit })));
  const indexed = () => {
    const index = likeIndex<Unit>();
    for (const { name, value } of named()) index.add(name, value);
    return index;
  };
  return (name) => {
    similar = similar ?? indexed();
    const alike = similar.like(name);
    if (alike.length > 0) return alike;
    byInitials = byInitials ?? initialsFinder(named());
    return byInitials(name);
  };
}

function findByNames(
  index: UnitIndex,
  { code, name, block }: UnitReference,
  { written, similar }: Guesses,
): FoundUnit {
  const matches = index.byName(name);
  if (matches.length > 0) return chooseByBlock(matches, { block, code, by: 'name' });
  const former = index.byFormerName(name);
  if (former.length > 0) return chooseSuccessor(former, name, code);
  const { fitting, otherBodies } = written(name);
  if (fitting.length === 1) return chooseByBlock(fitting, { block, code, by: 'otherSpelling' });
  if (fitting.length > 0) return question('otherSpelling', fitting);
  if (otherBodies.length > 0) return question('similar', otherBodies);
  const alike = similar(name).flatMap((unit) =>
    hasEnded(unit) ? successorsOf(unit, index) : [unit],
  );
  return alike.length > 0 ? question('similar', alike) : { kind: 'none' };
}

/**
 * Asks the user unless exactly one unit is in `block` (in any block if `block` is ''), or if the list gives the
 * unit a new code.
 */
function chooseByBlock(
  matches: readonly Unit[],
  { block, code, by }: { block: string; code: string; by: FoundBy },
): FoundUnit {
  const inBlock = matches.filter(
    (unit) => unit.block === block || blockKey(unit.block) === blockKey(block),
  );
  const [unit, ...others] = block === '' ? matches : inBlock;
  if (!unit || others.length > 0) return question('otherBlock', matches);
  return code === '' ? { kind: 'sure', unit, by } : question('newCode', [unit]);
}

/** Asks the user unless exactly one of the units has not ended, or if the list gives a new code. */
function chooseSuccessor(former: readonly Unit[], name: string, code: string): FoundUnit {
  const successors = former.filter((unit) => !hasEnded(unit));
  const [successor, ...others] = successors;
  if (!successor) return question('ended', former);
  if (code !== '') return question('newCode', successors);
  if (others.length > 0) return question('formerName', successors);
  const isOwn = namesOf(successor).some((borne) => matchKey(borne.name) === matchKey(name));
  return { kind: 'sure', unit: successor, by: isOwn ? 'formerName' : 'successor' };
}

/** The unit itself if it has no successors. */
function successorsOf(ended: Unit, index: UnitIndex): readonly Unit[] {
  const successors = index.byFormerName(ended.name).filter((unit) => !hasEnded(unit));
  return successors.length > 0 ? successors : [ended];
}

function hasEnded({ state }: Unit): boolean {
  return state === 'ended';
}

function question(reason: QuestionReason, units: readonly Unit[]): FoundUnit {
  return { kind: 'asks', reason, units: [...new Set(units)] };
}
