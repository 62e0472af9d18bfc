import { type Day, dayFromSerial, formatDay, toDay } from '../src/calendar/day';
import type { TabKey } from '../src/records/tab-key';
import { cellName } from '../src/texts/cell-name';
import type { Words } from '../src/words/words';
import { wordsIn } from '../src/words/words-in';
import { headerNames, type Tab } from '../src/workbook/cells/tab';
import { TABS_BY_KEY } from '../src/workbook/tabs/tabs';
import type { AppsScript } from './apps-script';

const VIETNAMESE = wordsIn('vi');

type Value = string | number | boolean;

/** `at` is the row number in the sheet, from 1. Display texts are not read, since computing them is slow. */
export interface TableRow {
  readonly at: number;
  readonly cells: readonly Value[];
}

export type ColumnKey<Key extends TabKey> = Key extends TabKey
  ? keyof (typeof TABS_BY_KEY)[Key]['columns'] & string
  : never;

export function headersOf<Key extends TabKey>(
  key: Key,
  words: Pick<Words, 'language'>,
): Readonly<Record<ColumnKey<Key>, string>> {
  return headerNames(TABS_BY_KEY[key], words) as Record<ColumnKey<Key>, string>;
}

export function headerOf(key: TabKey, column: string, words: Pick<Words, 'language'>): string {
  const { columns }: Tab = TABS_BY_KEY[key];
  return columns[column]?.header[words.language] ?? column;
}

/**
 * A tab read from a snapshot of the file. Columns are found by their headers, wherever people have
 * moved them.
 */
export interface Table {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly TableRow[];
  text(row: TableRow, column: string): string;
  day(row: TableRow, column: string): Day | null;
  count(row: TableRow, column: string): number;
  /** Text that a person would type to get the cell's value. */
  typed(row: TableRow, column: string): string;
  cell(row: TableRow, column: string): string;
}

/**
 * Reads a tab, by its Vietnamese names unless `words` are given. Leaves out rows whose first column
 * (the id) is empty.
 */
export function tableOf(
  google: Pick<AppsScript, 'snapshot'>,
  key: TabKey,
  words: Pick<Words, 'tabs' | 'language'> = VIETNAMESE,
): Table {
  const { name } = words.tabs[key];
  const names: Readonly<Record<string, string>> = headersOf(key, words);
  const { values = [] } = google.snapshot().tabs.find((tab) => tab.name === name) ?? {};
  const below = key === 'tracking' ? 2 : 1;
  const headers = (values[below - 1] ?? []).map(String);
  const places = new Map(headers.map((header, place) => [header, place]));
  const placeOf = (column: string) => {
    const place = places.get(names[column] ?? column);
    if (place === undefined && names[column] === undefined)
      throw new Error(`No column ${column} in ${key}`);
    return place ?? -1;
  };
  const value = ({ cells }: TableRow, column: string): Value => cells[placeOf(column)] ?? '';
  const [id = ''] = Object.keys(names);
  const rows = values
    .slice(below)
    .map((cells, index) => ({ at: below + 1 + index, cells }))
    .filter((row) => value(row, id) !== '');
  return {
    name,
    headers,
    rows,
    text: (row, column) => String(value(row, column)),
    typed(row, column) {
      const day = DAY_COLUMN.test(column) ? dayOf(value(row, column)) : null;
      return day === null ? String(value(row, column)) : formatDay(day);
    },
    day: (row, column) => dayOf(value(row, column)),
    count: (row, column) => Number(value(row, column)) || 0,
    cell: (row, column) => cellName(row.at, placeOf(column) + 1),
  };
}

/** Keys of columns that contain dates as serial numbers. */
const DAY_COLUMN = /(On|By)$/;

function dayOf(value: Value): Day | null {
  if (typeof value === 'number') return dayFromSerial(Math.floor(value));
  const [, day, month, year] = /^(\d\d?)\/(\d\d?)\/(\d{4})/.exec(String(value)) ?? [];
  return year ? toDay(`${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`) : null;
}
