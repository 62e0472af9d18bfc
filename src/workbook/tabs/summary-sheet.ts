import { foldText } from '../../texts/fold-text';
import { safeText } from '../../texts/safe-text';
import type { Cell } from '../cells/cell';

/** What a row of Tổng hợp is: a hidden column holds it, and rules set at set-up give the row its look by it. */
export type RowKind =
  | 'asOf'
  | 'tileLabel'
  | 'tile'
  | 'tileNote'
  | 'title'
  | 'note'
  | 'heading'
  | 'heads'
  | 'plain'
  | 'alarm'
  | 'total'
  | 'blank';

/** A row of Tổng hợp: its kind, and a cell for each column. */
export interface SummaryRow {
  readonly kind: RowKind;
  readonly cells: readonly Cell[];
}

/** Rows of one column, counted from 1. */
export interface ColumnCells {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

/**
 * A chart of Tổng hợp, to the right of a list: `results` stacks the results of training by block, `trend` draws the shares
 * acknowledged and completed by period, and points where a deadline fell.
 */
export interface SummaryChart {
  readonly kind: 'results' | 'trend';
  readonly title: string;
  /** Names first, then the values; the first row of each is its heading. */
  readonly ranges: readonly ColumnCells[];
  /** Row of its upper edge, and the first column that it covers. */
  readonly row: number;
  readonly column: number;
}

/** Tổng hợp as it is to be written: values only. */
export interface SummarySheet {
  readonly rows: readonly SummaryRow[];
  readonly charts: readonly SummaryChart[];
  /** How the titles of the add-on's charts begin: those of an earlier rebuild are known by it. */
  readonly chartTitles: readonly string[];
}

/** Widths of the columns in pixels; together they fill A4 in landscape. */
export const SUMMARY_WIDTHS = [28, 244, 162, 44, 50, 56, 53, 53, 53, 53, 46, 46, 46, 56] as const;

/** Columns, counted from 1, whose numbers are shares of 1. */
export const SHARE_COLUMNS = [6, 14] as const;

/** The first columns of the four tiles, counted from 1; each reaches to the next, the last to the end. */
export const TILE_COLUMNS = [1, 3, 6, 11] as const;

/** Rows that stand at their place in every Tổng hợp: the office, the tiles in three rows, the dispatch. */
export const HEAD_ROWS = 5;

/** The columns, counted from 1, at which the charts begin. */
export const CHART_COLUMNS = { results: 6, trend: 7 } as const;

/**
 * Colours of the results (completed on time and late, open within the deadline and overdue) and of the trend (acknowledged,
 * completed, the deadlines): each at least twice as light or dark as every other of its chart, so that they stay apart on
 * a black and white print.
 */
export const CHART_COLOURS = {
  results: ['#1c6b3a', '#6fa081', '#efdc96', '#5a000f'],
  trend: ['#6fa081', '#1c6b3a', '#5a000f'],
} as const;

/** Rows that a chart takes. */
export const CHART_ROWS = 14;

/** Characters of a sentence that fit across the page, and beside a chart. */
const SENTENCE_WIDTHS = { page: 145, list: 77 } as const;

/** How much wider than plain text bold text stands. */
const BOLD = 1.16;

const PLAIN_KINDS: readonly RowKind[] = ['asOf', 'note', 'plain'];

/** Lays a sentence across the page, or across a list that has a chart beside it, on as many rows as it takes. */
export function sentence(
  kind: RowKind,
  text: string,
  across: keyof typeof SENTENCE_WIDTHS = 'page',
): SummaryRow[] {
  const width = SENTENCE_WIDTHS[across];
  const fitting = PLAIN_KINDS.includes(kind) ? width : Math.floor(width / BOLD);
  return foldText(text, fitting).map((line) => row(kind, line));
}

/** Makes a row of values; cells to the right of them stay empty. */
export function row(kind: RowKind, ...values: readonly (string | number)[]): SummaryRow {
  const cells = SUMMARY_WIDTHS.map((_, at): Cell => {
    const value = values[at] ?? '';
    return typeof value === 'string' ? textCell(value) : value;
  });
  return { kind, cells };
}

/** An empty row. */
export const BLANK = row('blank');

/** A spreadsheet takes for a date or a number what looks like one: days stay as offices write them. */
function textCell(text: string): string {
  return /^\d[\d./:,%-]*$/.test(text) ? `'${text}` : safeText(text);
}
