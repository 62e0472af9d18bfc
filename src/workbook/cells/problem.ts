import { format } from '../../texts/format';
import type { Words } from '../../words/words';

/** Key of the sentence about a faulty cell. */
export type ProblemKind = keyof Words['problems'];

/** A cell that cannot be used as it is. Other cells of the row are used where possible. */
export interface Problem {
  readonly kind: ProblemKind;
  /** Displayed name of the tab. */
  readonly tab: string;
  /** Address of the cell, e.g. `I5`. */
  readonly cell: string;
  /** Header of its column. */
  readonly column: string;
  readonly value: string;
  /** Words that the dropdown allows. */
  readonly allowed: readonly string[];
  /** Whether the whole row is set aside until the cell is corrected. */
  readonly stopsRow: boolean;
  /** Whether it is the only filled cell of the row. */
  readonly isLonely?: boolean;
}

/** Sentence: what is wrong with a cell, where, and what to do. */
export function problemSentence(problem: Problem, { problems, errors }: Words): string {
  const { kind, tab, cell, column, value, allowed, stopsRow, isLonely } = problem;
  const sentence = format(problems[kind], {
    tab,
    cell,
    column,
    value,
    allowed: allowed.join('; '),
  });
  return stopsRow ? `${sentence} ${isLonely ? errors.rowLonely : errors.rowStopped}` : sentence;
}
