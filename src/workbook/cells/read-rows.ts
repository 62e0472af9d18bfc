import { cellName } from '../../texts/cell-name';
import { MAX_TEXT, shortened } from '../../texts/text-fault';
import type { Words } from '../../words/words';
import type { Grid, GridRow } from './cell';
import type { Column } from './column';
import { type Places, placesIn } from './find-columns';
import { notedOverwrite } from './last-write';
import type { Problem, ProblemKind } from './problem';
import { faultOf, isFilled, readCell, shownText } from './read-cell';
import { strayFault } from './stray-column';
import type { Columns, RowOf, Tab } from './tab';
import { isDamagedNote, unfinishedChanges } from './unfinished-changes';

/** Most characters of a cell that a sentence quotes. */
const MAX_QUOTED = 200;

/** Most characters of a row's name in a sentence. */
const MAX_NAMED = 80;

/** `at` is the row number in the sheet, from 1. */
export type Placed<Row> = { readonly at: number; readonly row: Row };

export interface Rows<T extends Tab> {
  readonly rows: readonly Placed<RowOf<T>>[];
  readonly problems: readonly Problem[];
  /** Rows that are not used until a required cell is corrected. */
  readonly setAside: readonly SetAsideRow[];
  /** True if an interrupted run began to change rows and did not finish. */
  readonly hasUnfinishedChanges: boolean;
  readonly places: Places<T['columns']>;
  readonly grid: Grid;
}

/** `id` is `''` if it is unreadable. `isLonely` is true if only one cell of the row is filled. */
export interface SetAsideRow {
  readonly id: string;
  readonly isLonely: boolean;
}

/**
 * Leaves out rows without a required cell (see `setAside`) and repeated ids. Throws a user-facing Error if a
 * header is missing, doubled or above another column's cells, or if a data row is above the headers.
 */
export function readRows<C extends Columns>(tab: Tab<C>, grid: Grid, words: Words): Rows<Tab<C>> {
  const places = placesIn(tab, grid, words);
  const problems: Problem[] = [];
  const rows: Placed<RowOf<Tab<C>>>[] = [];
  const aside: SetAsideRow[] = [];
  const ids = new Set<unknown>();
  const underWay = unfinishedChanges(tab, grid, places);
  const columns = Object.entries<Column>(tab.columns).map(
    ([key, column]): PlacedColumn => ({ key, column, place: places[key] ?? -1 }),
  );
  // Most cells are empty, so start from the blank values
  const blanks = Object.fromEntries(columns.map(({ key, column }) => [key, column.blank]));
  for (const gridRow of grid.rows) {
    if (isBlankRow(gridRow, places)) continue;
    const at = { tab, gridRow, places, words, columns };
    const { values, isUsable, isLonely } = readRow(at, { ...blanks }, problems);
    if (!isUsable) {
      aside.push({ id: String(values[tab.id] ?? ''), isLonely });
      continue;
    }
    if (isDamagedNote(values[tab.stamp])) problems.push(problemAt(at, tab.stamp, 'notUnderWay'));
    const id = values[tab.id];
    if (ids.has(id) && !mayRepeat(tab, id)) {
      problems.push(problemAt(at, tab.id, 'doubled'));
      continue;
    }
    ids.add(id);
    const change = underWay.get(gridRow.at);
    const row = { ...values, ...change, ...overwrittenMark(tab, values) };
    rows.push({ at: gridRow.at, row: row as RowOf<Tab<C>> });
  }
  const fault = strayFault(tab, { ...grid, problems }, words);
  if (fault !== null) throw new Error(fault);
  return { rows, problems, setAside: aside, hasUnfinishedChanges: underWay.size > 0, places, grid };
}

/** `isOverwritten` is set in rows that the write of another row has hit, until a person has looked. */
function overwrittenMark({ stamp, id }: Tab, values: Readonly<Record<string, unknown>>) {
  const [own, text] = [id, stamp].map((key) => String(values[key]));
  return stamp !== '' && notedOverwrite({ id: own ?? '', text: text ?? '' }) !== null
    ? { isOverwritten: true as const }
    : {};
}

/** True if several rows may have this id. Settings without a name are identified by their explanations. */
export const mayRepeat = ({ key }: Tab, id?: unknown): boolean =>
  ['log', 'periods', id === '' && 'settings'].includes(key);

export function rowOf({ cell }: Problem): number {
  return Number(cell.replace(/\D/g, ''));
}

export function isBlankRow({ cells }: GridRow, places: Places<Columns>): boolean {
  for (const key in places) if (isFilled(cells[places[key] ?? -1])) return false;
  return true;
}

/** `place` is the position in the sheet, from 0; -1 if the column is missing. */
interface PlacedColumn {
  readonly key: string;
  readonly column: Column;
  readonly place: number;
}

interface At {
  readonly tab: Tab;
  readonly gridRow: GridRow;
  readonly places: Places<Columns>;
  readonly words: Words;
  readonly columns: readonly PlacedColumn[];
}

function readRow(
  at: At,
  values: Record<string, unknown>,
  problems: Problem[],
): { values: Record<string, unknown>; isUsable: boolean; isLonely: boolean } {
  let isUsable = true;
  const known = problems.length;
  const { cells } = at.gridRow;
  for (const { key, column, place } of at.columns) {
    const cell = cells[place] ?? '';
    if (cell === '' && column.blank !== undefined) continue;
    const value = readCell(cell, column, at.words);
    if (value !== undefined) {
      values[key] = value;
      const doubt = doubtAbout(at.tab, key, value, values);
      if (doubt) problems.push(problemAt(at, key, doubt));
      continue;
    }
    const problem = problemAt(at, key, faultOf(cell, column));
    const stopsRow = column.blank === undefined;
    problems.push({ ...problem, stopsRow });
    if (stopsRow) isUsable = false;
  }
  const lonely = isUsable ? null : lonelyCell(at);
  if (lonely) problems.splice(known, problems.length, ...lonely);
  return { values, isUsable, isLonely: lonely !== null };
}

/**
 * Reports `textLong` for a text that people typed, that letters may quote, and that is longer than any form
 * accepts.
 */
function doubtAbout(
  { key: tab, columns }: Tab,
  key: string,
  value: unknown,
  row: Readonly<Record<string, unknown>>,
): ProblemKind | null | undefined {
  const column = columns[key];
  const isLong = typeof value === 'string' && value.length > MAX_TEXT;
  const isQuoted = column?.guarded === false && key !== 'note' && !NOT_QUOTED.includes(tab);
  if (isLong && isQuoted) return 'textLong';
  return column?.codec.doubtOf?.(value, row);
}

/** Tabs whose texts have limits of their own. */
const NOT_QUOTED = ['templates', 'settings'];

/**
 * The cell may be a title or a remark that somebody typed between the rows. `null` unless exactly one cell is
 * filled.
 */
function lonelyCell(at: At): Problem[] | null {
  const { columns } = at;
  const { cells } = at.gridRow;
  const filled = columns.filter(({ place }) => isFilled(cells[place]));
  const needed = columns.filter(({ column: { blank } }) => blank === undefined);
  const [only, more] = filled;
  if (!only || more) return null;
  const { key, column, place } = only;
  const isShort = needed.some((one) => one.key !== key);
  const kind = isShort ? 'lonely' : faultOf(cells[place] ?? '', column);
  return [{ ...problemAt(at, key, kind), stopsRow: !isShort, isLonely: true }];
}

function problemAt({ tab, gridRow, places, words }: At, key: string, kind: ProblemKind): Problem {
  const place = places[key] ?? 0;
  const column = tab.columns[key];
  const vocabulary = column?.codec.vocabulary;
  const textIn = (own: string) => {
    const named = tab.columns[own];
    return named ? shownText(gridRow.cells[places[own] ?? -1] ?? '', named) : '';
  };
  const text = textIn(key);
  const name = tab.frozen.filter((own) => own !== key).map(textIn);
  const row = shortened(name.filter((part) => part !== '').join(', '), MAX_NAMED);
  return {
    kind,
    tab: words.tabs[tab.key].name,
    cell: cellName(gridRow.at, place + 1),
    ...(row !== '' && { row }),
    column: column?.header[words.language] ?? key,
    value: shortened(column?.codec.quoted?.(text, words) ?? text, MAX_QUOTED),
    allowed: vocabulary ? Object.values(words.choices[vocabulary]) : [],
    stopsRow: false,
  };
}
