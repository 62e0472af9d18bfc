import type { Cell } from './cell';

/** How a cell of Tổng hợp looks. */
export type Style =
  | 'office'
  | 'title'
  | 'note'
  | 'heading'
  | 'columnHead'
  | 'text'
  | 'number'
  | 'share'
  | 'day'
  | 'total'
  | 'totalText'
  | 'totalShare'
  | 'warning';

/** A cell of Tổng hợp with its look. */
export interface StyledCell {
  readonly cell: Cell;
  readonly style: Style;
}

/** Tổng hợp as it is to be written: rows of equal length, column widths in pixels, and what spans the width. */
export interface SummarySheet {
  readonly rows: readonly (readonly StyledCell[])[];
  readonly widths: readonly number[];
  /** Rows, counted from 1, whose first cell spans all columns. */
  readonly spanned: readonly number[];
}
