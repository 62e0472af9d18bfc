import type { CellsOf } from './box';

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

/** A chart and the id of its tab. `record.id` is 0 until the chart is inserted. */
export interface ChartDraft {
  readonly tab: number;
  readonly record: ChartRecord;
}
