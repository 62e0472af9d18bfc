import { format } from '../../texts/format';
import type { Words } from '../../words/words';

/** What is wrong with a cell: the key of the sentence that says it. */
export type ProblemKind = keyof Words['problems'];

/** A cell that cannot be used as it is. The row's other cells go on where they can. */
export interface Problem {
  readonly kind: ProblemKind;
  /** Name of the tab as people see it. */
  readonly tab: string;
  /** Where the cell is, e.g. `I5`. */
  readonly cell: string;
  /** Header of its column. */
  readonly column: string;
  readonly value: string;
  /** What the cell may hold, for a choice. */
  readonly allowed: readonly string[];
  /** Whether the whole row is set aside until the cell is mended. */
  readonly stopsRow: boolean;
  /** Whether nothing else stands in the row. */
  readonly isLonely?: boolean;
}

/** Says what is wrong with a cell, where, and what to do. */
export function problemSentence(problem: Problem, { problems, errors }: Words): string {
  const { kind, tab, cell, column, value, allowed, stopsRow, isLonely } = problem;
  const said = format(problems[kind], { tab, cell, column, value, allowed: allowed.join('; ') });
  return stopsRow ? `${said} ${isLonely ? errors.rowLonely : errors.rowStopped}` : said;
}
