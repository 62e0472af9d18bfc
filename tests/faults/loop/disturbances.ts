import type { AppsScript } from '../../../local/apps-script';
import { type RandomSource, seededRandom } from '../../../local/demo/random-source';
import { headerOf } from '../../../local/sheet-table';
import type { TabKey } from '../../../src/records/tab-key';
import { cellName } from '../../../src/texts/cell-name';
import type { Tab } from '../../../src/workbook/cells/tab';
import { TABS_BY_KEY } from '../../../src/workbook/tabs/tabs';
import { words } from '../../bundle/rows-of';

/** What a person does to the rows or columns of a tab while an act runs. */
export const DISTURBANCES = [
  'sort-down',
  'sort-up',
  'shuffle',
  'insert-1',
  'insert-2',
  'insert-3',
  'delete-1',
  'delete-2',
  'delete-3',
  'insert-column',
  'move-column',
  'delete-own-column',
  'delete-column',
  'filter-sort',
] as const;

/** `back` puts rows back into the order in which they were before the act. */
export type DisturbanceKind = (typeof DISTURBANCES)[number] | 'back';

export const isDisturbance = (text: string): text is DisturbanceKind =>
  text === 'back' || DISTURBANCES.some((kind) => kind === text);

/** Pairs of disturbances in one act. */
export const PAIRS: readonly (readonly [DisturbanceKind, DisturbanceKind])[] = [
  ['sort-down', 'back'],
  ['sort-down', 'shuffle'],
  ['sort-down', 'insert-1'],
  ['sort-down', 'insert-2'],
  ['sort-down', 'insert-3'],
  ['insert-1', 'sort-down'],
  ['insert-2', 'sort-down'],
  ['insert-3', 'sort-down'],
];

export interface Disturbance {
  readonly kind: DisturbanceKind;
  readonly tab: TabKey;
  /** Decides which column, and which order. */
  readonly seed: number;
}

/** True if cells are lost by the disturbance itself. All others only move cells, or add empty ones. */
export const isDeleting = (kind: DisturbanceKind): boolean => kind.startsWith('delete');

/** Header of a column that people have added to each tab. */
export const OWN = 'Ghi riêng';

/** A tab as a person sees it. Places of columns count from 1; the place of the id is 0 if its header is gone. */
export interface Sheet {
  readonly name: string;
  readonly headers: readonly string[];
  readonly idAt: number;
  readonly firstRow: number;
  /** Ids of the rows below the headers, `''` for a row without one. */
  readonly ids: readonly string[];
  readonly rows: readonly (readonly (string | number | boolean)[])[];
}

/** Reads a tab. Returns `null` if the office does not have it, or no rows of its kind. */
export function sheetOf(google: AppsScript, key: TabKey): Sheet | null {
  const found = google.snapshot().tabs.find(({ name }) => name === words.tabs[key].name);
  const { id, headerRow = 1 }: Tab = TABS_BY_KEY[key];
  if (!found || id === '') return null;
  const headers = (found.values[headerRow - 1] ?? []).map(String);
  const idAt = headers.indexOf(headerOf(key, id, words)) + 1;
  const rows = found.values.slice(headerRow);
  const ids = rows.map((cells) => String(cells[idAt - 1] ?? ''));
  return { name: found.name, headers, idAt, firstRow: headerRow + 1, ids, rows };
}

/** A tab as it was when a person deleted one of its columns. */
export interface Deleted {
  readonly tab: TabKey;
  readonly was: Sheet;
}

/**
 * Puts a column that a person deleted back where it was, with the cells that the rows had at that moment, as Ctrl+Z
 * does.
 */
export function putBack(google: AppsScript, { tab, was }: Deleted): void {
  const now = sheetOf(google, tab);
  if (!now) return;
  const at = was.headers.findIndex((header) => header !== '' && !now.headers.includes(header));
  if (at < 0) return;
  const { file } = google;
  const cellIn = (row: number) => cellName(row, at + 1);
  const { firstRow } = now;
  file.insertColumn(was.name, at + 1);
  // Not the rules of the column beside it, which an inserted one gets
  file.removeRules(was.name, `${cellIn(1)}:${cellIn(1).replace('1', '')}`);
  file.compute(was.name, cellIn(firstRow - 1), was.headers[at] ?? '');
  const isKeyed = now.idAt > 0 && new Set(was.ids).size === was.ids.length;
  for (const [down, id] of now.ids.entries()) {
    const from = isKeyed ? was.ids.indexOf(id) : down;
    const value = was.rows[from]?.[at] ?? '';
    if (value !== '') file.compute(was.name, cellIn(firstRow + down), value);
  }
}

/** The ids of the rows of tabs before the act, and those of the rows that the act is about, if it is about one or two. */
export interface Before {
  readonly ids: ReadonlyMap<TabKey, readonly string[]>;
  readonly about: ReadonlyMap<TabKey, ReadonlySet<string>>;
}

/** Number of rows above those that the act is about, at most `most`. */
export function rowsAbove({ ids, about }: Before, tab: TabKey, most: number): number {
  const own = about.get(tab);
  const there = ids.get(tab) ?? [];
  const first = own ? there.findIndex((id) => own.has(id)) : there.length - 1;
  return Math.max(0, Math.min(most, first));
}

interface Doing extends Sheet {
  readonly file: AppsScript['file'];
  readonly chance: RandomSource;
  readonly before: Before;
  readonly tab: TabKey;
}

const anyColumn = ({ chance, headers }: Doing) => chance.between(1, headers.length);

const inserts =
  (count: number) =>
  ({ file, name, firstRow }: Doing): void =>
    file.insertRow(name, firstRow, count);

const deletes =
  (count: number) =>
  ({ file, name, firstRow, before, tab }: Doing): void => {
    const above = rowsAbove(before, tab, count);
    if (above > 0) file.deleteRow(name, firstRow, above);
  };

const DOES: Readonly<Record<DisturbanceKind, (doing: Doing) => void>> = {
  'sort-down': ({ file, name, firstRow, idAt }) =>
    file.sort(name, Math.max(1, idAt), false, firstRow),
  'sort-up': (doing) => doing.file.sort(doing.name, anyColumn(doing), true, doing.firstRow),
  shuffle: ({ file, name, firstRow, ids, chance }) =>
    file.orderRows(name, firstRow, shuffled(ids.length, chance)),
  back: ({ file, name, firstRow, ids, before, tab }) =>
    file.orderRows(name, firstRow, orderAs(ids, before.ids.get(tab) ?? [])),
  'insert-1': inserts(1),
  'insert-2': inserts(2),
  'insert-3': inserts(3),
  'delete-1': deletes(1),
  'delete-2': deletes(2),
  'delete-3': deletes(3),
  'insert-column': (doing) => doing.file.insertColumn(doing.name, anyColumn(doing)),
  'move-column': (doing) => doing.file.moveColumn(doing.name, anyColumn(doing), anyColumn(doing)),
  'delete-own-column': ({ file, name, headers }) => {
    const at = headers.indexOf(OWN) + 1;
    if (at > 0) file.deleteColumn(name, at);
  },
  'delete-column': (doing) => doing.file.deleteColumn(doing.name, anyColumn(doing)),
  'filter-sort': (doing) => {
    const { file, name, firstRow, idAt, ids } = doing;
    file.filter(name, Math.max(1, idAt), ids.slice(0, 1), firstRow - 1);
    file.sort(name, anyColumn(doing), false, firstRow);
  },
};

/**
 * A person disturbs a tab. Does nothing if the tab is gone, or has nothing that can be disturbed so. Returns the tab as
 * it was if a column of the add-on was deleted, else `null`.
 */
export function disturb(google: AppsScript, before: Before, one: Disturbance): Deleted | null {
  const sheet = sheetOf(google, one.tab);
  if (!sheet || sheet.headers.length === 0) return null;
  const { tab, seed, kind } = one;
  DOES[kind]({ ...sheet, file: google.file, chance: seededRandom(seed), before, tab });
  return kind === 'delete-column' ? { tab, was: sheet } : null;
}

/** Numbers from 0 below `length` in a random order. */
export function shuffled(length: number, chance: RandomSource): number[] {
  const order = Array.from({ length }, (_, at) => at);
  for (let at = length - 1; at > 0; at -= 1) {
    const other = chance.between(0, at);
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
}

/** Order that puts `ids` in the order of `wanted`, and all others behind. */
export function orderAs(ids: readonly string[], wanted: readonly string[]): number[] {
  const placeOf = (at: number) => {
    const place = wanted.indexOf(ids[at] ?? '');
    return place < 0 || ids[at] === '' ? wanted.length : place;
  };
  return ids.map((_, at) => at).sort((a, b) => placeOf(a) - placeOf(b) || a - b);
}
