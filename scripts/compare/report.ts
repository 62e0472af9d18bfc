import type { Difference, KindResult } from './compare-records';
import { lineDiff } from './line-diff';
import { KINDS, type Kind, type PlayRecord } from './record';

/** The two records of a seed and their comparison. */
export interface SeedResult {
  readonly before: PlayRecord;
  readonly after: PlayRecord;
  readonly results: Readonly<Record<Kind, KindResult>>;
}

/** Most distinct differences printed per kind, and how many differences are searched to find them. */
const FIRST = 4;
const LOOKED_AT = 500;

/** Names of the pieces of each kind in the report. */
const NAMES: Readonly<Record<Kind, string>> = {
  letters: 'letters',
  cells: 'changed cells',
  properties: 'changed properties and triggers',
  calls: 'runs',
  answers: 'acts and their answers',
  pages: 'page trees',
};

/** True if the two builds left anything different in a play. */
export const differs = ({ results, before, after }: SeedResult): boolean =>
  KINDS.some((kind) => results[kind].differences.length > 0) ||
  before.missing.join() !== after.missing.join();

/** Result of a seed: one line per kind, then its first differences. Equal differences are printed once. */
export function seedLines(result: SeedResult): string[] {
  return linesOf(result, (differences) => {
    const alike = new Map<string, Difference[]>();
    for (const one of differences.slice(0, LOOKED_AT)) {
      const text = changeLines(one).join('\n');
      alike.set(text, [...(alike.get(text) ?? []), one]);
    }
    const told = [...alike.values()].slice(0, FIRST);
    const left = differences.length - told.flat().length;
    return [...told.flatMap(alikeLines), ...(left > 0 ? [`    … and ${left} others`] : [])];
  });
}

/** Result of a seed with every difference. */
export const allLines = (result: SeedResult): string[] =>
  linesOf(result, (differences) => differences.flatMap((one) => alikeLines([one])));

function linesOf(
  { before, after, results }: SeedResult,
  told: (differences: readonly Difference[]) => string[],
): string[] {
  return [
    `Seed ${before.seed}: ${before.office}`,
    ...missingLines('before', before),
    ...missingLines('after', after),
    ...before.unplayed.map((act) => `  not played: ${act}`),
    ...KINDS.flatMap((kind) => [kindLine(kind, results[kind]), ...told(results[kind].differences)]),
  ];
}

function missingLines(side: 'before' | 'after', { missing }: PlayRecord): string[] {
  if (missing.length === 0) return [];
  return [`  the build ${side} has no function ${missing.join(', ')}: what they do was not played`];
}

function kindLine(kind: Kind, { compared, differences }: KindResult): string {
  const count = differences.length;
  if (compared === 0 && count === 0) return `  ${kind}: left out`;
  if (count === 0) return `  ${kind}: equal (${compared} ${NAMES[kind]})`;
  return `  ${kind}: ${count} differ (of ${compared} ${NAMES[kind]})`;
}

/** Day and name of the first of several equal differences, the number of the others, and the changed lines. */
function alikeLines([first, ...others]: readonly Difference[]): string[] {
  if (!first) return [];
  const where = [first.day, first.name].filter((part) => part !== '').join(', ');
  const count = others.length > 0 ? ` (and ${others.length} more like it)` : '';
  return [`    ${where}${count}:`, ...changeLines(first).map((line) => `      ${line}`)];
}

function changeLines({ before, after }: Difference): string[] {
  if (before === undefined) return ['only after'];
  if (after === undefined) return ['only before'];
  return lineDiff(before, after);
}
