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

/** Tells whether a cell holds something that a person sees. */
export function isFilled(cell: Cell | undefined): boolean {
  return typeof cell === 'string' ? cell.trim() !== '' : cell !== undefined;
}

/** Says what is wrong with a cell that cannot be used. */
export function faultOf(cell: Cell, column: Column): ProblemKind {
  const text = shownText(cell, column).trim();
  const { codec } = column;
  return text === '' ? 'required' : (codec.faultOf?.(text) ?? codec.fault);
}

/**
 * Gives the text of a cell of a column as a person sees it: a part of a day, which a cell for numbers makes of a time, is a
 * time; a date that is no day of ours is shown without its time in a column of days, and a time alone without its day
 * elsewhere.
 */
export function shownText(cell: Cell, { codec }: Column): string {
  const isTime = typeof cell === 'number' && cell > 0 && cell < 1;
  if (!isTime)
    return cellText(cell).replace(codec.format === 'day' ? / \d\d:\d\d$/ : /^30\/12\/1899 /, '');
  const minutes = Math.round(cell * 24 * 60);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Gives the text of a cell as a person would type it. */
export function cellText(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if (!isDateCell(cell)) return String(cell);
  return cell.time === '00:00' ? cell.day : `${cell.day} ${cell.time}`;
}
