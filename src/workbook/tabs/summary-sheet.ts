import { foldText } from '../../texts/fold-text';
import { safeText } from '../../texts/safe-text';
import type { Cell } from '../cells/cell';

/** What a row of Tổng hợp is: a hidden column holds it, and rules set at set-up give the row its look by it. */
export type RowKind =
  | 'office'
  | 'asOf'
  | 'title'
  | 'headline'
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

/** A rectangle of rows and columns, counted from 1. */
export interface Cells {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A chart of Tổng hợp: `results` stacks the results of training by block, `trend` draws the share done by period. */
export interface SummaryChart {
  readonly kind: 'results' | 'trend';
  readonly title: string;
  /** Names first, then the values; the first row of each is its heading. */
  readonly ranges: readonly Cells[];
  /** Row of its upper edge. */
  readonly row: number;
}

/** Tổng hợp as it is to be written: values only. */
export interface SummarySheet {
  readonly rows: readonly SummaryRow[];
  readonly charts: readonly SummaryChart[];
  /** How the titles of the add-on's charts begin: those of an earlier rebuild are known by it. */
  readonly chartTitles: readonly string[];
}

/** Widths of the columns in pixels; together they fill A4 in landscape. */
export const SUMMARY_WIDTHS = [32, 192, 104, 62, 82, 66, 66, 72, 72, 56, 62, 62, 62] as const;

/** Columns, counted from 1, whose numbers are shares of 1. */
export const SHARE_COLUMNS = [5, 13] as const;

/** Rows that stand empty below the charts' upper edge. */
export const CHART_ROWS = 15;

/** Characters of a sentence that fit across the page. */
const SENTENCE_WIDTH = 145;

/** Characters in which names stand wider than plain text. */
const BOLD_WIDTH = 125;

/** Lays a sentence across the page, on as many rows as it takes. */
export function sentence(kind: RowKind, text: string): SummaryRow[] {
  const width = kind === 'note' || kind === 'asOf' ? SENTENCE_WIDTH : BOLD_WIDTH;
  return foldText(text, width).map((line) => row(kind, line));
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
  return /^\d[\d./:,-]*$/.test(text) ? `'${text}` : safeText(text);
}
