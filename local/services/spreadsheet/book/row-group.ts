/** Rows that are collapsed and expanded together. Groups inside groups are not emulated. */
export interface RowGroup {
  readonly row: number;
  readonly rows: number;
  readonly collapsed: boolean;
}

export function isInRowGroup({ row, rows }: RowGroup, at: number): boolean {
  return at >= row && at < row + rows;
}
