import { singleBlanks } from '../../texts/single-blanks';

/** Most difficulties quoted in a letter or in the body of a report. The annex by unit lists all. */
const QUOTED = 10;

export interface Difficulty {
  readonly unit: string;
  readonly difficulty: string;
}

export function quotedDifficulties(
  units: readonly { readonly name: string; readonly difficulties: string }[],
): { readonly quoted: readonly Difficulty[]; readonly more: number } {
  const all = units.flatMap(({ name, difficulties }) => {
    const difficulty = singleBlanks(difficulties);
    return difficulty === '' ? [] : [{ unit: name, difficulty }];
  });
  return { quoted: all.slice(0, QUOTED), more: Math.max(0, all.length - QUOTED) };
}
