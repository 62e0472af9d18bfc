import type { Vocabulary } from '../../words/vocabulary';
import type { Words } from '../../words/words';
import type { Cell } from './cell';
import type { ProblemKind } from './problem';

/**
 * Reads and writes one kind of cell. The functions are declared as methods, so that a `Column<X>` is assignable
 * to `Column`.
 */
export interface Codec<Value> {
  /**
   * Reads a cell that is not empty. `text` is its text without blanks at the ends. Returns `null` if the cell
   * holds no usable value of this kind.
   */
  read(text: string, words: Words, cell: Cell): Value | null;
  /** Converts a value to a cell. The caller escapes texts that Sheets would read as formulas. */
  write(value: Value, words: Words): Cell;
  /** Problem that is reported if `read` returns `null`. */
  readonly fault: ProblemKind;
  /** Returns a more specific problem than `fault` for this text, or `null` if there is none. */
  faultOf?(text: string): ProblemKind | null;
  /**
   * Returns a problem to report about a value that is used nevertheless, or `null` if there is none. `row`
   * holds the values of the columns before this one.
   */
  doubtOf?(value: Value, row: Readonly<Record<string, unknown>>): ProblemKind | null;
  /** Number format in Sheets. In a `text` cell Sheets does not convert what people type to a number or date. */
  readonly format: 'text' | 'day' | 'count';
  /** Vocabulary of the dropdown, if the kind has one. */
  readonly vocabulary?: Vocabulary;
}
