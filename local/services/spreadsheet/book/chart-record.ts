import type { Box } from './box';

/** Cells of a tab that a chart, a validation or a rule points to. */
export interface CellsOf {
  readonly tab: number;
  readonly box: Box;
}

/** Chart in a tab: its type, the ranges that it shows, where it stands, its options. */
export interface ChartRecord {
  readonly id: number;
  readonly type: string;
  readonly ranges: readonly CellsOf[];
  readonly position: {
    readonly row: number;
    readonly column: number;
    readonly offsetX: number;
    readonly offsetY: number;
  };
  readonly options: Readonly<Record<string, unknown>>;
  readonly headers: number;
}
