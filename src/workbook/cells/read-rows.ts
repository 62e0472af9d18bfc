import { cellName } from '../../texts/cell-name';
import type { Words } from '../../words/words';
import type { Grid, GridRow } from './cell';
import type { Column } from './column';
import { findColumns, type Places } from './find-columns';
import type { Problem, ProblemKind } from './problem';
import { cellText, faultOf, readCell, shownText } from './read-cell';
import { strayFault } from './stray-column';
import type { Columns, RowOf, Tab } from './tab';
import { changesUnderWay, isDamagedNote } from './under-way';

/** A row of a tab together with its place in the sheet, counted from 1. */
export type Placed<Row> = { readonly at: number; readonly row: Row };

/** A tab as read: its usable rows, and what is wrong with the other cells. */
export interface Rows<T extends Tab> {
  readonly rows: readonly Placed<RowOf<T>>[];
  readonly problems: readonly Problem[];
  /** The ids of rows that are set aside until a cell is mended; '' of one whose id is what cannot be read. */
  readonly aside: readonly string[];
  readonly places: Places<T['columns']>;
  readonly grid: Grid;
}

/**
 * Reads the rows of a tab. A cell that cannot be used reads as empty and is named in `problems`; a row without
 * a required cell, or with an id that stands above already, is set aside and named too. Blank rows are passed
 * over; one that is being written reads as it will be. Throws when a header is missing or doubled, or one stands over what is not its own.
 */
export function readRows<C extends Columns>(tab: Tab<C>, grid: Grid, words: Words): Rows<Tab<C>> {
  const places = findColumns(tab, grid.headers, words, grid.rows);
  const problems: Problem[] = [];
  const rows: Placed<RowOf<Tab<C>>>[] = [];
  const aside: string[] = [];
  const ids = new Set<unknown>();
  const underWay = changesUnderWay(tab, grid, places);
  const columns = Object.entries<Column>(tab.columns);
  for (const gridRow of grid.rows) {
    if (isBlank(gridRow, places)) continue;
    const at = { tab, gridRow, places, words };
    const { values, isUsable } = readRow(at, columns, problems);
    if (!isUsable) {
      aside.push(String(values[tab.id] ?? ''));
      continue;
    }
    if (isDamagedNote(values[tab.mark])) problems.push(problemAt(at, tab.mark, 'notUnderWay'));
    const id = values[tab.id];
    if (tab.key !== 'log' && tab.key !== 'periods' && ids.has(id)) {
      problems.push(problemAt(at, tab.id, 'doubled'));
      continue;
    }
    ids.add(id);
    const row = { ...values, ...underWay.get(gridRow.at) };
    rows.push({ at: gridRow.at, row: row as RowOf<Tab<C>> });
  }
  const fault = strayFault(tab, { headers: grid.headers, rows: grid.rows, problems }, words);
  if (fault !== null) throw new Error(fault);
  return { rows, problems, aside, places, grid };
}

/** Tells whether a row holds nothing in the columns of ours. */
export function isBlank({ cells }: GridRow, places: Places<Columns>): boolean {
  return Object.values(places).every((place) => cellText(cells[place] ?? '').trim() === '');
}

interface At {
  readonly tab: Tab;
  readonly gridRow: GridRow;
  readonly places: Places<Columns>;
  readonly words: Words;
}

/** Reads the values of a row and adds what is wrong with its cells; not usable where one is missing that the row must have. */
function readRow(
  at: At,
  columns: readonly (readonly [key: string, column: Column])[],
  problems: Problem[],
): { values: Record<string, unknown>; isUsable: boolean } {
  const values: Record<string, unknown> = {};
  let isUsable = true;
  const id = lonelyId(at, columns);
  if (id !== null) {
    problems.push(problemAt(at, id, 'lonely'));
    const cell = at.gridRow.cells[at.places[id] ?? -1] ?? '';
    return { values: { [id]: cellText(cell).trim() }, isUsable: false };
  }
  for (const [key, column] of columns) {
    const cell = at.gridRow.cells[at.places[key] ?? -1] ?? '';
    const value = readCell(cell, column, at.words);
    values[key] = value === undefined ? column.blank : value;
    if (value !== undefined) continue;
    const problem = problemAt(at, key, faultOf(cell, column));
    const stopsRow = column.blank === undefined;
    problems.push({ ...problem, stopsRow });
    if (stopsRow) isUsable = false;
  }
  return { values, isUsable };
}

/**
 * Gives the column of the id where it alone is filled although the row must have more: a title that stands among the
 * rows, once headers are put back above it.
 */
function lonelyId(
  { tab, gridRow, places }: At,
  columns: readonly (readonly [key: string, column: Column])[],
): string | null {
  const filled = columns.filter(([key]) => cellText(gridRow.cells[places[key] ?? -1] ?? '').trim());
  const isShort = columns.some(([key, { blank }]) => key !== tab.id && blank === undefined);
  return isShort && filled.length === 1 && filled[0]?.[0] === tab.id ? tab.id : null;
}

function problemAt({ tab, gridRow, places, words }: At, key: string, kind: ProblemKind): Problem {
  const place = places[key] ?? 0;
  const vocabulary = tab.columns[key]?.codec.vocabulary;
  return {
    kind,
    tab: words.tabs[tab.key].name,
    cell: cellName(gridRow.at, place + 1),
    column: words.tabs[tab.key].headers[key] ?? key,
    value: shownText(gridRow.cells[place] ?? ''),
    allowed: vocabulary ? Object.values(words.choices[vocabulary]) : [],
    stopsRow: false,
  };
}
