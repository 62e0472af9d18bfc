import { plainText } from '../../texts/safe-text';
import type { Words } from '../../words/words';
import { type Cell, isDateCell } from './cell';
import type { Column } from './column';
import type { ProblemKind } from './problem';

/** Reads one cell by the declaration of its column; undefined when it cannot be used. */
export function readCell(cell: Cell, { codec, blank }: Column, words: Words): unknown {
  const text = cellText(cell).trim();
  return text === '' ? blank : (codec.read(plainText(text), words, cell) ?? undefined);
}

/** Says what is wrong with a cell that cannot be used. */
export function faultOf(cell: Cell, { codec }: Column): ProblemKind {
  return cellText(cell).trim() === '' ? 'required' : codec.fault;
}

/** Gives the text of a cell as a person would type it. */
export function cellText(cell: Cell): string {
  if (!isDateCell(cell)) return String(cell);
  return cell.time === '00:00' ? cell.day : `${cell.day} ${cell.time}`;
}
