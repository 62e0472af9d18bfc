import { format } from '../../texts/format';
import type { Words } from '../../words/words';

export type ProblemKind = keyof Words['problems'];

export interface Problem {
  readonly kind: ProblemKind;
  /** Displayed name of the tab. */
  readonly tab: string;
  /** Address of the cell, e.g. `I5`. */
  readonly cell: string;
  /** What the row is about, in the columns that stay in sight, e.g. the unit's name. Absent if unknown. */
  readonly row?: string;
  readonly column: string;
  readonly value: string;
  /** Words in the cell's dropdown; empty if it has none. */
  readonly allowed: readonly string[];
  /** True if `problemSentence` adds that the whole row is not used until the cell is corrected. */
  readonly stopsRow: boolean;
  /** True if the cell is the only filled one of its row. */
  readonly isLonely?: boolean;
}

export function problemSentence(problem: Problem, { problems, errors }: Words): string {
  const { kind, tab, cell, row, column, value, allowed, stopsRow, isLonely } = problem;
  const sentence = format(problems[kind], {
    tab,
    cell: row === undefined ? cell : `${cell} (${row})`,
    column,
    value,
    allowed: allowed.join('; '),
  });
  return stopsRow ? `${sentence} ${isLonely ? errors.rowLonely : errors.rowStopped}` : sentence;
}
