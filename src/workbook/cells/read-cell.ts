import { plainText } from '../../texts/safe-text';
import type { Words } from '../../words/words';
import { type Cell, isDateCell } from './cell';
import type { Column } from './column';
import type { ProblemKind } from './problem';

/** Value of a cell according to its column; `undefined` if it cannot be used. */
export function readCell(cell: Cell, { codec, blank }: Column, words: Words): unknown {
  const text = cellText(cell).trim();
  return text === '' ? blank : (codec.read(plainText(text), words, cell) ?? undefined);
}

/** True if the cell shows something. */
export function isFilled(cell: Cell | undefined): boolean {
  return typeof cell === 'string' ? cell.trim() !== '' : cell !== undefined;
}

/** Problem of a cell that cannot be used. */
export function faultOf(cell: Cell, column: Column): ProblemKind {
  const text = shownText(cell, column).trim();
  const { codec } = column;
  return text === '' ? 'required' : (codec.faultOf?.(text) ?? codec.fault);
}

/**
 * Text of a cell as a person sees it. A fraction of a day, which number cells make of a time, is
 * shown as the time. An impossible date is shown without its time in a column of days; a time alone
 * is shown without its date elsewhere.
 */
export function shownText(cell: Cell, { codec }: Column): string {
  const isTime = typeof cell === 'number' && cell > 0 && cell < 1;
  if (!isTime)
    return cellText(cell).replace(codec.format === 'day' ? / \d\d:\d\d$/ : /^30\/12\/1899 /, '');
  const minutes = Math.round(cell * 24 * 60);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Text of a cell as a person would type it. */
export function cellText(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if (!isDateCell(cell)) return String(cell);
  return cell.time === '00:00' ? cell.day : `${cell.day} ${cell.time}`;
}
