import type { Vocabulary } from '../../words/vocabulary';
import type { Words } from '../../words/words';
import type { Cell } from './cell';
import type { ProblemKind } from './problem';

/** The functions are declared as methods, so that a `Column<X>` is assignable to `Column`. */
export interface Codec<Value> {
  /**
   * Called only for a cell that is not empty; `text` is trimmed. Returns `null` if the cell holds no usable
   * value.
   */
  read(text: string, words: Words, cell: Cell): Value | null;
  /** The caller escapes texts that Sheets would read as formulas. */
  write(value: Value, words: Words): Cell;
  /** Reported if `read` returns `null`. */
  readonly fault: ProblemKind;
  /** Reported for an empty cell of a required column; `required` if missing. */
  readonly emptyFault?: ProblemKind;
  /** A more specific problem than `fault` for this text, or `null`. */
  faultOf?(text: string): ProblemKind | null;
  /** Part of an unreadable text that the problem quotes, such as one line; the whole text if missing. */
  quoted?(text: string, words: Words): string;
  /**
   * A problem to report about a value that is used nevertheless. `row` holds the values of the columns before
   * this one.
   */
  doubtOf?(value: Value, row: Readonly<Record<string, unknown>>): ProblemKind | null;
  /** Number format in Sheets. In a `text` cell Sheets does not convert what people type to a number or date. */
  readonly format: 'text' | 'day' | 'count';
  readonly vocabulary?: Vocabulary;
}
