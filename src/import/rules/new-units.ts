import { type LikeIndex, likeIndex } from '../../texts/likeness';
import { blockKey, matchKey } from '../../texts/match-key';
import type { ListLine } from '../list/list-lines';
import type { QuestionReason, UnitReference } from './find-unit';

export interface NewUnit {
  readonly id: string;
  readonly line: ListLine;
  readonly named: UnitReference;
}

export type NewUnitMatch =
  | { readonly kind: 'none' }
  | { readonly kind: 'same' | 'codeDoubled'; readonly one: NewUnit }
  | { readonly kind: 'asks'; readonly reason: QuestionReason; readonly ones: readonly NewUnit[] };

export interface NewUnitIndex {
  add(one: NewUnit): void;
  /** Adds the code of a further line to a unit that had none. */
  addCode(code: string, one: NewUnit): void;
  /** With `apart`, compares only codes. */
  match(named: UnitReference, apart: boolean): NewUnitMatch;
}

export function newUnitIndex(): NewUnitIndex {
  const byCode = new Map<string, NewUnit>();
  const byKey = new Map<string, NewUnit>();
  const byName = new Map<string, NewUnit[]>();
  const similar = likeIndex<NewUnit>();
  const addCode = (code: string, one: NewUnit) => {
    if (code !== '') byCode.set(code.toLowerCase(), one);
  };
  return {
    addCode,
    add: (one) => {
      addCode(one.named.code, one);
      if (!byKey.has(keyOf(one.named))) byKey.set(keyOf(one.named), one);
      const name = matchKey(one.named.name);
      const namesakes = byName.get(name);
      if (namesakes) namesakes.push(one);
      else byName.set(name, [one]);
      similar.add(one.named.name, one);
    },
    match: (named, apart) => {
      const coded = byCode.get(named.code.toLowerCase());
      if (coded)
        return { kind: haveSameName(coded.named, named) ? 'same' : 'codeDoubled', one: coded };
      if (apart) return { kind: 'none' };
      const [only, ...others] = byName.get(matchKey(named.name)) ?? [];
      const isOnly = named.block === '' && others.length === 0;
      return matchByName(named, isOnly ? only : byKey.get(keyOf(named)), similar);
    },
  };
}

function matchByName(
  named: UnitReference,
  one: NewUnit | undefined,
  similar: LikeIndex<NewUnit>,
): NewUnitMatch {
  if (one && !haveOwnCodes(one.named, named)) return { kind: 'same', one };
  if (one) return { kind: 'asks', reason: 'newCode', ones: [one] };
  const ones = similar.like(named.name).filter((other) => !haveOwnCodes(other.named, named));
  if (ones.length === 0) return { kind: 'none' };
  const isName = ones.some((other) => haveSameName(other.named, named));
  return { kind: 'asks', reason: isName ? 'otherBlock' : 'similar', ones };
}

function keyOf({ name, block }: UnitReference): string {
  return `${blockKey(block)}/${matchKey(name)}`;
}

function haveSameName(a: UnitReference, b: UnitReference): boolean {
  return matchKey(a.name) === matchKey(b.name);
}

/** Equal codes were matched before, so these codes and units differ. */
function haveOwnCodes(a: UnitReference, b: UnitReference): boolean {
  return a.code !== '' && b.code !== '';
}
