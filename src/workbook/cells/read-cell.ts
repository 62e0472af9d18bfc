import { dayFromSerial } from '../../calendar/day';
import { parseDay } from '../../calendar/parse-day';
import { parseCovers } from '../../records/cover';
import { plainText } from '../../texts/safe-text';
import { splitList } from '../../texts/split-list';
import type { Words } from '../../words/words';
import { type Cell, isDateCell } from './cell';
import { parseClosings } from './closings-text';
import type { Column } from './column';
import { parseOverdue } from './overdue-text';
import type { ProblemKind } from './problem';
import { readChoice } from './read-choice';
import { parseEntries, parseHeads } from './training-text';

/** What a cell reads as, or what is wrong with it. */
export type CellReading = { readonly value: unknown } | { readonly problem: ProblemKind };

/** Reads one cell by the declaration of its column. */
export function readCell(cell: Cell, column: Column, words: Words): CellReading {
  const text = cellText(cell).trim();
  if (text === '') {
    return column.required
      ? { problem: 'required' }
      : { value: column.blank ?? emptyValue(column) };
  }
  switch (column.kind) {
    case 'text':
      return { value: plainText(text).normalize('NFC') };
    case 'list':
      return { value: splitList(plainText(text).normalize('NFC')) };
    case 'day':
      return orProblem(readDay(cell), 'notDay');
    case 'moment':
      return orProblem(readMoment(cell), 'notMoment');
    case 'count':
      return orProblem(readCount(cell), 'notCount');
    case 'covers':
      return orProblem(parseCovers(plainText(text)), 'notCovers');
    case 'heads':
      return orProblem(parseHeads(plainText(text), words), 'notHeads');
    case 'entries':
      return orProblem(parseEntries(plainText(text), words), 'notEntries');
    case 'closings':
      return orProblem(parseClosings(plainText(text)), 'notClosings');
    case 'overdue':
      return orProblem(parseOverdue(plainText(text)), 'notOverdue');
    case 'choice':
      return orProblem(column.vocabulary ? readChoice(text, column.vocabulary) : null, 'notChoice');
  }
}

/** Gives the text of a cell as a person would type it. */
export function cellText(cell: Cell): string {
  if (!isDateCell(cell)) return String(cell);
  return cell.time === '00:00' ? cell.day : `${cell.day} ${cell.time}`;
}

/** The kinds of which an empty cell is an empty list. */
const LISTS: readonly Column['kind'][] = ['list', 'covers', 'entries', 'closings', 'overdue'];

function emptyValue({ kind }: Column): unknown {
  if (kind === 'text') return '';
  if (kind === 'heads') return {};
  return LISTS.includes(kind) ? [] : null;
}

function orProblem(value: unknown, problem: ProblemKind): CellReading {
  return value === null ? { problem } : { value };
}

function readDay(cell: Cell): string | null {
  if (isDateCell(cell)) return cell.day;
  return typeof cell === 'number' ? dayFromSerial(cell) : parseDay(plainText(String(cell)));
}

function readMoment(cell: Cell): string | null {
  if (isDateCell(cell)) return `${cell.day}T${cell.time}`;
  const parts = /^(.+?)\s+([01]?\d|2[0-3]):([0-5]\d)$/.exec(String(cell).trim());
  const day = parts?.[1] ? parseDay(parts[1]) : null;
  return day === null || !parts ? null : `${day}T${parts[2]?.padStart(2, '0')}:${parts[3]}`;
}

function readCount(cell: Cell): number | null {
  const value =
    typeof cell === 'number' ? cell : Number(/^\d+$/.test(String(cell).trim()) ? cell : Number.NaN);
  return Number.isInteger(value) && value >= 0 ? value : null;
}
