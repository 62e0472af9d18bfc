import { singleBlanks } from '../../texts/single-blanks';

/** Units whose difficulties a letter or the body of a report quotes; the annex by unit has them all. */
const QUOTED = 10;

/** A unit with what hinders it, on one line. */
export interface Difficulty {
  readonly unit: string;
  readonly difficulty: string;
}

/** What units said hinders them: as many as are quoted, and how many more there are. */
export function quotedDifficulties(
  units: readonly { readonly name: string; readonly difficulties: string }[],
): { readonly quoted: readonly Difficulty[]; readonly more: number } {
  const all = units.flatMap(({ name, difficulties }) => {
    const difficulty = singleBlanks(difficulties);
    return difficulty === '' ? [] : [{ unit: name, difficulty }];
  });
  return { quoted: all.slice(0, QUOTED), more: Math.max(0, all.length - QUOTED) };
}
