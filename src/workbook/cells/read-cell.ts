import { cleanTyped } from '../../texts/clean-text';
import { readText } from '../../texts/safe-text';
import type { Words } from '../../words/words';
import { type Cell, isDateCell, isOddDate } from './cell';
import type { Column } from './column';
import type { ProblemKind } from './problem';

/** The column's `blank` for an empty cell; `undefined` if the cell cannot be used or is empty and required. */
export function readCell(cell: Cell, { codec, blank }: Column, words: Words): unknown {
  const text = readText(cellText(cell));
  return text === '' ? blank : (codec.read(text, words, cell) ?? undefined);
}

export function isFilled(cell: Cell | undefined): boolean {
  return typeof cell === 'string' ? cell.trim() !== '' : cell !== undefined;
}

export function faultOf(cell: Cell, column: Column): ProblemKind {
  const text = shownText(cell, column).trim();
  const { codec } = column;
  return text === '' ? (codec.emptyFault ?? 'required') : (codec.faultOf?.(text) ?? codec.fault);
}

/**
 * A number between 0 and 1 is shown as a time, because Sheets stores times as fractions of a day. A day loses
 * its time; other columns lose the date 30/12/1899 that Sheets adds to a time.
 */
export function shownText(cell: Cell, { codec }: Column): string {
  const isTime = typeof cell === 'number' && cell > 0 && cell < 1;
  if (!isTime)
    return cleanTyped(cellText(cell)).replace(
      codec.format === 'day' ? / \d\d:\d\d$/ : /^30\/12\/1899 /,
      '',
    );
  const minutes = Math.round(cell * 24 * 60);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** A `DateCell` is `yyyy-mm-dd`, with its time unless that is 00:00. */
export function cellText(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if (isOddDate(cell)) return cell.shown;
  if (!isDateCell(cell)) return String(cell);
  return cell.time === '00:00' ? cell.day : `${cell.day} ${cell.time}`;
}
