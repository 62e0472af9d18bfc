import { cellName } from '../../texts/cell-name';
import type { Words } from '../../words/words';
import type { Grid, GridRow } from './cell';
import type { Column } from './column';
import { findColumns, type Places } from './find-columns';
import type { Problem } from './problem';
import { cellText, readCell } from './read-cell';
import type { Columns, RowOf, Tab } from './tab';

/** A row of a tab together with its place in the sheet, counted from 1. */
export type Placed<Row> = { readonly at: number; readonly row: Row };

/** A tab as read: its usable rows, and what is wrong with the other cells. */
export interface Rows<T extends Tab> {
  readonly rows: readonly Placed<RowOf<T>>[];
  readonly problems: readonly Problem[];
  readonly places: Places<T['columns']>;
  readonly grid: Grid;
}

/**
 * Reads the rows of a tab. A cell that cannot be used reads as empty and is named in `problems`; a row without
 * a required cell, or with an id that stands above already, is set aside and named too. Blank rows are passed
 * over. Throws only when a header is missing or doubled.
 */
export function readRows<C extends Columns>(tab: Tab<C>, grid: Grid, words: Words): Rows<Tab<C>> {
  const places = findColumns(tab, grid.headers, words);
  const problems: Problem[] = [];
  const rows: Placed<RowOf<Tab<C>>>[] = [];
  const ids = new Set<unknown>();
  for (const gridRow of grid.rows) {
    if (isBlank(gridRow, places)) continue;
    const reading = readRow(tab, gridRow, places, words);
    problems.push(...reading.problems);
    if (!reading.usable) continue;
    const id = reading.values[tab.id];
    if (tab.key !== 'log' && tab.key !== 'periods' && ids.has(id)) {
      problems.push(problemAt({ tab, gridRow, places, key: tab.id, words }, 'doubled'));
      continue;
    }
    ids.add(id);
    rows.push({ at: gridRow.at, row: reading.values as RowOf<Tab<C>> });
  }
  return { rows, problems, places, grid };
}

/** Tells whether a row holds nothing in the columns of ours. */
export function isBlank(gridRow: GridRow, places: Places<Columns>): boolean {
  return Object.values(places).every((place) => cellText(gridRow.cells[place] ?? '').trim() === '');
}

interface RowReading {
  readonly values: Record<string, unknown>;
  readonly problems: readonly Problem[];
  readonly usable: boolean;
}

function readRow(tab: Tab, gridRow: GridRow, places: Places<Columns>, words: Words): RowReading {
  const values: Record<string, unknown> = {};
  const problems: Problem[] = [];
  let usable = true;
  for (const [key, column] of Object.entries(tab.columns)) {
    const reading = readCell(gridRow.cells[places[key] ?? -1] ?? '', column, words);
    if ('value' in reading) {
      values[key] = reading.value;
      continue;
    }
    problems.push(problemAt({ tab, gridRow, places, key, words }, reading.problem));
    const empty = readCell('', { ...column, required: false }, words);
    values[key] = 'value' in empty ? empty.value : null;
    if (column.required) usable = false;
  }
  return { values, problems, usable };
}

interface At {
  readonly tab: Tab;
  readonly gridRow: GridRow;
  readonly places: Places<Columns>;
  readonly key: string;
  readonly words: Words;
}

function problemAt({ tab, gridRow, places, key, words }: At, kind: Problem['kind']): Problem {
  const place = places[key] ?? 0;
  return {
    kind,
    tab: words.tabs[tab.key].name,
    cell: cellName(gridRow.at, place + 1),
    column: words.tabs[tab.key].headers[key] ?? key,
    value: cellText(gridRow.cells[place] ?? ''),
    allowed: allowedWords(tab.columns[key], words),
  };
}

function allowedWords(column: Column | undefined, words: Words): string[] {
  return column?.vocabulary ? Object.values(words.choices[column.vocabulary]) : [];
}
