import type { Cell, Grid } from '../../src/workbook/cells/cell';

export function grid(headers: readonly string[], ...rows: readonly (readonly Cell[])[]): Grid {
  return { headers, rows: rows.map((cells, index) => ({ at: index + 2, cells })) };
}
