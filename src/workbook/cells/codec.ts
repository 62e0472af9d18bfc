import type { Vocabulary } from '../../words/vocabulary';
import type { Words } from '../../words/words';
import type { Cell } from './cell';
import type { ProblemKind } from './problem';

/** All there is to know of one kind of cell. Its functions are methods, so that a column of any kind is a column. */
export interface Codec<Value> {
  /** Reads a cell that is not empty, given as the plain text that a person would type; null when it cannot be used. */
  read(text: string, words: Words, cell: Cell): Value | null;
  /** Writes a value. A text need not be made safe: whatever is written is. */
  write(value: Value, words: Words): Cell;
  /** What is wrong with a cell that cannot be used. */
  readonly fault: ProblemKind;
  /** What is wrong with a particular cell, where more can be said; null otherwise. */
  faultOf?(text: string): ProblemKind | null;
  /** What is amiss with a value that is used all the same, since the row would lose more without it, given those before it in the row; null for nothing. */
  doubtOf?(value: Value, row: Readonly<Record<string, unknown>>): ProblemKind | null;
  /** How Sheets shows the cells; in one of plain text nothing is taken for a number or a date. */
  readonly format: 'text' | 'day' | 'count';
  /** What the dropdown offers, of a kind that has one. */
  readonly vocabulary?: Vocabulary;
}
