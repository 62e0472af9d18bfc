import type { Vocabulary } from '../../words/vocabulary';
import type { Words } from '../../words/words';
import type { Cell } from './cell';
import type { ProblemKind } from './problem';

/**
 * How one kind of cell is read and written. Functions are declared as methods, so that a
 * `Column<X>` is assignable to `Column`.
 */
export interface Codec<Value> {
  /**
   * Parses a non-empty cell, given as the text that a person would type. `null` if it cannot be
   * used.
   */
  read(text: string, words: Words, cell: Cell): Value | null;
  /** Serialises a value. The caller makes texts safe from being read as formulas. */
  write(value: Value, words: Words): Cell;
  /** Problem reported for an unusable cell. */
  readonly fault: ProblemKind;
  /** A more specific problem for this text; `null` if there is none. */
  faultOf?(text: string): ProblemKind | null;
  /**
   * Problem with a value that is used all the same, given the values before it in the row; `null`
   * if there is none.
   */
  doubtOf?(value: Value, row: Readonly<Record<string, unknown>>): ProblemKind | null;
  /** Number format in Sheets. In `text` cells nothing is converted to a number or date. */
  readonly format: 'text' | 'day' | 'count';
  /** Vocabulary of the dropdown, if the kind has one. */
  readonly vocabulary?: Vocabulary;
}
