import { cellName } from '../../texts/cell-name';
import type { Words } from '../../words/words';
import type { Grid, GridRow } from './cell';
import type { Column } from './column';
import { type Places, placesIn } from './find-columns';
import type { Problem, ProblemKind } from './problem';
import { faultOf, isFilled, readCell, shownText } from './read-cell';
import { strayFault } from './stray-column';
import type { Columns, RowOf, Tab } from './tab';
import { changesUnderWay, isDamagedNote } from './under-way';

/** A row of a tab together with its place in the sheet, counted from 1. */
export type Placed<Row> = { readonly at: number; readonly row: Row };

/** A tab as read: its usable rows, and what is wrong with the other cells. */
export interface Rows<T extends Tab> {
  readonly rows: readonly Placed<RowOf<T>>[];
  readonly problems: readonly Problem[];
  /** Rows that are set aside until a cell is mended. */
  readonly aside: readonly AsideRow[];
  /** That a run has begun to write into some of them, and has not ended. */
  readonly isBegun: boolean;
  readonly places: Places<T['columns']>;
  readonly grid: Grid;
}

/** A row that is set aside: its id, '' where that is what cannot be read, and whether it holds a single cell. */
export interface AsideRow {
  readonly id: string;
  readonly isLonely: boolean;
}

/**
 * Reads the rows of a tab. A cell that cannot be used reads as empty and is named in `problems`; a row without
 * a required cell, or with an id that stands above already, is set aside and named too. Blank rows are passed
 * over; one that is being written reads as it will be. Throws when a header is missing or doubled, or one stands over what is not its own.
 */
export function readRows<C extends Columns>(tab: Tab<C>, grid: Grid, words: Words): Rows<Tab<C>> {
  const places = placesIn(tab, grid, words);
  const problems: Problem[] = [];
  const rows: Placed<RowOf<Tab<C>>>[] = [];
  const aside: AsideRow[] = [];
  const ids = new Set<unknown>();
  const underWay = changesUnderWay(tab, grid, places);
  const columns = Object.entries<Column>(tab.columns).map(
    ([key, column]): PlacedColumn => ({ key, column, place: places[key] ?? -1 }),
  );
  // Most cells are empty: a row begins with what those stand for
  const blanks = Object.fromEntries(columns.map(({ key, column }) => [key, column.blank]));
  for (const gridRow of grid.rows) {
    if (isBlank(gridRow, places)) continue;
    const at = { tab, gridRow, places, words, columns };
    const { values, isUsable, isLonely } = readRow(at, { ...blanks }, problems);
    if (!isUsable) {
      aside.push({ id: String(values[tab.id] ?? ''), isLonely });
      continue;
    }
    if (isDamagedNote(values[tab.mark])) problems.push(problemAt(at, tab.mark, 'notUnderWay'));
    const id = values[tab.id];
    if (ids.has(id) && !mayRepeat(tab, id)) {
      problems.push(problemAt(at, tab.id, 'doubled'));
      continue;
    }
    ids.add(id);
    const change = underWay.get(gridRow.at);
    const row = change ? { ...values, ...change } : values;
    rows.push({ at: gridRow.at, row: row as RowOf<Tab<C>> });
  }
  const fault = strayFault(tab, { ...grid, problems }, words);
  if (fault !== null) throw new Error(fault);
  return { rows, problems, aside, isBegun: underWay.size > 0, places, grid };
}

/** Settings without a name are told from one another by their explanations. */
const mayRepeat = ({ key }: Tab, id: unknown): boolean =>
  ['log', 'periods', id === '' && 'settings'].includes(key);

/** Gives the place of the row in which a cell stands that cannot be used. */
export function rowOf({ cell }: Problem): number {
  return Number(cell.replace(/\D/g, ''));
}

/** Tells whether a row holds nothing in the columns of ours. */
export function isBlank({ cells }: GridRow, places: Places<Columns>): boolean {
  for (const key in places) if (isFilled(cells[places[key] ?? -1])) return false;
  return true;
}

/** A column with its place in the sheet, counted from 0; -1 where it has none. */
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

/** Reads the values of a row into what its empty cells stand for, and adds what is wrong with its cells; not usable where one is missing that the row must have. */
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
      const doubt = column.codec.doubtOf?.(value, values);
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
 * Says of the one cell that is filled in a row that cannot be used that it may be a title or a remark that stands among the
 * rows: where the row must have more, or the cell is all that it must have and cannot be read. Null where more is filled.
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
  return {
    kind,
    tab: words.tabs[tab.key].name,
    cell: cellName(gridRow.at, place + 1),
    column: words.tabs[tab.key].headers[key] ?? key,
    value: column ? shownText(gridRow.cells[place] ?? '', column) : '',
    allowed: vocabulary ? Object.values(words.choices[vocabulary]) : [],
    stopsRow: false,
  };
}
