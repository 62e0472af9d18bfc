import type { StagePart } from '../../records/figures';

import { safeText } from '../../texts/safe-text';
import { wrapText } from '../../texts/wrap-text';
import type { Cell } from '../cells/cell';

/** A hidden column of the tab Tổng hợp stores the kind, and conditional format rules style the row by it. */
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

export interface SummaryRow {
  readonly kind: RowKind;
  readonly cells: readonly Cell[];
}

/** `rows` cells down from `row`. `row` and `column` count from 1. */
export interface ColumnCells {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

/**
 * `results` shows the results of the main stage by block as stacked bars; `trend` shows the share of units that
 * are done with each stage, by period.
 */
export interface SummaryChart {
  /** Id of the dispatch and letter of the kind; unique, and the same in every rebuild. */
  readonly key: string;
  readonly kind: 'results' | 'trend';
  readonly title: string;
  /** Labels first, then values; the first row of each range is its heading. */
  readonly ranges: readonly ColumnCells[];
  /** Colour of each range of values. */
  readonly colours: readonly string[];
  /** Top row and leftmost column that the chart covers. */
  readonly row: number;
  readonly column: number;
}

/** A chart that the tab has. `row` is its top row, `rangeRow` the first row of its ranges. */
export interface StandingChart {
  readonly id: number;
  readonly row: number;
  readonly rangeRow: number;
}

/** Inserts the chart if `id` is null, removes it if `chart` is null, else changes it. */
export interface ChartChange {
  readonly id: number | null;
  readonly chart: SummaryChart | null;
}

export interface SummarySheet {
  readonly rows: readonly SummaryRow[];
  readonly charts: readonly SummaryChart[];
}

/** Column widths in pixels; together they fill A4 landscape. */
export const SUMMARY_WIDTHS = [
  28, 198, 162, 44, 50, 56, 53, 53, 53, 53, 46, 46, 46, 46, 56,
] as const;

/** Columns, from 1, with shares shown as percentages. */
export const SHARE_COLUMNS = [6, 15] as const;

/**
 * First column of each of the four tiles, from 1. A tile ends before the next one begins; the last tile ends
 * with the row.
 */
export const TILE_COLUMNS = [1, 3, 6, 11] as const;

/** Rows at the top of every tab Tổng hợp: one with the office, three with the tiles, and one with the title. */
export const HEAD_ROWS = 5;

/** Columns, from 1, at which charts begin. */
export const CHART_COLUMNS = { results: 6, trend: 7 } as const;

/**
 * Within a chart the colours differ in lightness by a factor of two or more, so that they stay distinct in a
 * black and white print.
 */
export const CHART_COLOURS = {
  results: {
    onTime: '#1c6b3a',
    late: '#6fa081',
    within: '#efdc96',
    overdue: '#5a000f',
    doneNoDeadline: '#1c6b3a',
    openNoDeadline: '#efdc96',
  } satisfies Record<StagePart, string>,
  trend: { acknowledge: '#6fa081', complete: '#1c6b3a', deadline: '#5a000f' },
} as const;

export const CHART_ROWS = 14;

/** Characters per line across the page and beside a chart. */
const SENTENCE_WIDTHS = { page: 145, list: 70 } as const;

/** Width of bold text relative to plain text. */
const BOLD = 1.16;

const PLAIN_KINDS: readonly RowKind[] = ['asOf', 'note', 'plain'];

export function sentence(
  kind: RowKind,
  text: string,
  across: keyof typeof SENTENCE_WIDTHS = 'page',
): SummaryRow[] {
  const width = SENTENCE_WIDTHS[across];
  const fitting = PLAIN_KINDS.includes(kind) ? width : Math.floor(width / BOLD);
  return wrapText(text, fitting).map((line) => row(kind, line));
}

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
