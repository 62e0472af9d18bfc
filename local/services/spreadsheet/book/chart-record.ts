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

/** Chart of a tab, as a builder or a handle has it. Its id is 0 until it is inserted. */
export interface ChartDraft {
  readonly tab: number;
  readonly record: ChartRecord;
}
