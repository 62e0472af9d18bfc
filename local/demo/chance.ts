import { nextRandom } from '../services/world/next-random';

/** A source of chance that gives the same numbers for the same seed. */
export interface Chance {
  /** A number from 0 up to, not with, 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  pick<T>(items: readonly [T, ...T[]]): T;
}

/** Makes a source of chance. */
export function chanceFrom(seed: number): Chance {
  const generator = { random: seed | 0 };
  const next = () => nextRandom(generator);
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return { next, between, pick: (items) => items[between(0, items.length - 1)] ?? items[0] };
}
