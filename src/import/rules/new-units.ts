import { type LikeIndex, likeIndex } from '../../texts/likeness';
import { blockKey, matchKey } from '../../texts/match-key';
import type { ListLine } from '../list/list-lines';
import type { AskReason, UnitNamed } from './find-unit';

/** A unit that the list itself makes. */
export interface NewUnit {
  readonly id: string;
  readonly line: ListLine;
  readonly named: UnitNamed;
}

/** What a further line finds among the new units: its own, a code that is taken, some to ask about, or none. */
export type Met =
  | { readonly kind: 'none' }
  | { readonly kind: 'same' | 'codeDoubled'; readonly one: NewUnit }
  | { readonly kind: 'asks'; readonly reason: AskReason; readonly ones: readonly NewUnit[] };

/** The new units of a list, found by code and by name. */
export interface NewUnitIndex {
  add(one: NewUnit): void;
  /** Learns the code that a further line gives a unit which had none. */
  learnCode(code: string, one: NewUnit): void;
  /** Finds what a line meets; by name only when a person has not said that it is apart. */
  meet(named: UnitNamed, apart: boolean): Met;
}

/** Makes the index of new units, empty. */
export function newUnitIndex(): NewUnitIndex {
  const byCode = new Map<string, NewUnit>();
  const byKey = new Map<string, NewUnit>();
  const byName = new Map<string, NewUnit[]>();
  const alike = likeIndex<NewUnit>();
  const learnCode = (code: string, one: NewUnit) => {
    if (code !== '') byCode.set(code.toLowerCase(), one);
  };
  return {
    learnCode,
    add: (one) => {
      learnCode(one.named.code, one);
      if (!byKey.has(keyOf(one.named))) byKey.set(keyOf(one.named), one);
      const name = matchKey(one.named.name);
      const namesakes = byName.get(name);
      if (namesakes) namesakes.push(one);
      else byName.set(name, [one]);
      alike.add(one.named.name, one);
    },
    meet: (named, apart) => {
      const coded = byCode.get(named.code.toLowerCase());
      if (coded)
        return { kind: haveOneName(coded.named, named) ? 'same' : 'codeDoubled', one: coded };
      if (apart) return { kind: 'none' };
      const [only, ...others] = byName.get(matchKey(named.name)) ?? [];
      const isOnly = named.block === '' && others.length === 0;
      return meetByName(named, isOnly ? only : byKey.get(keyOf(named)), alike);
    },
  };
}

function meetByName(named: UnitNamed, one: NewUnit | undefined, alike: LikeIndex<NewUnit>): Met {
  if (one && !haveTwoCodes(one.named, named)) return { kind: 'same', one };
  if (one) return { kind: 'asks', reason: 'newCode', ones: [one] };
  const ones = alike.like(named.name).filter((other) => !haveTwoCodes(other.named, named));
  if (ones.length === 0) return { kind: 'none' };
  const isName = ones.some((other) => haveOneName(other.named, named));
  return { kind: 'asks', reason: isName ? 'otherBlock' : 'similar', ones };
}

function keyOf({ name, block }: UnitNamed): string {
  return `${blockKey(block)}/${matchKey(name)}`;
}

function haveOneName(a: UnitNamed, b: UnitNamed): boolean {
  return matchKey(a.name) === matchKey(b.name);
}

/** Two lines with codes of their own are two units, by the office's own word. */
function haveTwoCodes(a: UnitNamed, b: UnitNamed): boolean {
  return a.code !== '' && b.code !== '';
}
