import { safeText } from '../../texts/safe-text';
import { wrapText } from '../../texts/wrap-text';
import type { Cell } from '../cells/cell';

/** Kind of a row in Tổng hợp. A hidden column stores it, and conditional format rules style the row by it. */
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

/** A row of Tổng hợp: `cells` has one cell for each column, and `kind` says how the row looks. */
export interface SummaryRow {
  readonly kind: RowKind;
  readonly cells: readonly Cell[];
}

/** A range of cells in one column: `rows` cells down from `row`. `row` and `column` count from 1. */
export interface ColumnCells {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

/**
 * A chart to the right of a list. `results` shows training results by block as stacked bars; `trend` shows the
 * shares of units that acknowledged and completed, by period, with a point at each deadline.
 */
export interface SummaryChart {
  readonly kind: 'results' | 'trend';
  readonly title: string;
  /** Labels first, then values; the first row of each range is its heading. */
  readonly ranges: readonly ColumnCells[];
  /** Top row and leftmost column that the chart covers. */
  readonly row: number;
  readonly column: number;
}

/** Content of Tổng hợp: values only. */
export interface SummarySheet {
  readonly rows: readonly SummaryRow[];
  readonly charts: readonly SummaryChart[];
  /**
   * Beginnings of the titles of the add-on's charts, by which it recognises the charts of an earlier rebuild.
   */
  readonly chartTitles: readonly string[];
}

/** Column widths in pixels; together they fill A4 landscape. */
export const SUMMARY_WIDTHS = [28, 244, 162, 44, 50, 56, 53, 53, 53, 53, 46, 46, 46, 56] as const;

/** Columns, from 1, with shares shown as percentages. */
export const SHARE_COLUMNS = [6, 14] as const;

/**
 * First column of each of the four tiles, from 1. A tile ends before the next one begins; the last tile ends
 * with the row.
 */
export const TILE_COLUMNS = [1, 3, 6, 11] as const;

/**
 * Number of rows at the top that every Tổng hợp has: one with the office, three with the tiles, and one with
 * the title.
 */
export const HEAD_ROWS = 5;

/** Columns, from 1, at which charts begin. */
export const CHART_COLUMNS = { results: 6, trend: 7 } as const;

/**
 * Colours of results (completed on time and late, open within the deadline and overdue) and of the
 * trend (acknowledged, completed, deadlines). Within a chart they differ in lightness by a factor
 * of two or more, so that they stay distinct in a black and white print.
 */
export const CHART_COLOURS = {
  results: ['#1c6b3a', '#6fa081', '#efdc96', '#5a000f'],
  trend: ['#6fa081', '#1c6b3a', '#5a000f'],
} as const;

/** Height of a chart in rows. */
export const CHART_ROWS = 14;

/** Characters per line across the page and beside a chart. */
const SENTENCE_WIDTHS = { page: 145, list: 77 } as const;

/** Width of bold text relative to plain text. */
const BOLD = 1.16;

const PLAIN_KINDS: readonly RowKind[] = ['asOf', 'note', 'plain'];

/** Wraps a sentence over as many rows as it needs, as wide as the page or as a list beside a chart. */
export function sentence(
  kind: RowKind,
  text: string,
  across: keyof typeof SENTENCE_WIDTHS = 'page',
): SummaryRow[] {
  const width = SENTENCE_WIDTHS[across];
  const fitting = PLAIN_KINDS.includes(kind) ? width : Math.floor(width / BOLD);
  return wrapText(text, fitting).map((line) => row(kind, line));
}

/** A row of values; the remaining cells stay empty. */
export function row(kind: RowKind, ...values: readonly (string | number)[]): SummaryRow {
  const cells = SUMMARY_WIDTHS.map((_, at): Cell => {
    const value = values[at] ?? '';
    return typeof value === 'string' ? textCell(value) : value;
  });
  return { kind, cells };
}

export const BLANK = row('blank');

/** Prevents Sheets from converting texts such as days to dates or numbers. */
function textCell(text: string): string {
  return /^\d[\d./:,%-]*$/.test(text) ? `'${text}` : safeText(text);
}
