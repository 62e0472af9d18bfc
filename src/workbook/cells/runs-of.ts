import type { GridRow } from './cell';

/** For example 5, 1, 2 gives [[1, 2], [5]]. */
export function runsOf(numbers: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const run = runs[runs.length - 1];
    if (run && run[run.length - 1] === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs;
}

/** Splits rows wherever their row numbers have a gap, and trims each part to its first and last changed row. */
export function changedStretches(
  rows: readonly GridRow[],
  isChanged: (row: GridRow) => boolean,
): GridRow[][] {
  const stretches: GridRow[][] = [];
  let pending: GridRow[] = [];
  let stretch: GridRow[] = [];
  for (const row of rows) {
    const previous = pending[pending.length - 1] ?? stretch[stretch.length - 1];
    if (previous && previous.at !== row.at - 1) [stretch, pending] = [[], []];
    if (!isChanged(row)) {
      if (stretch.length > 0) pending.push(row);
      continue;
    }
    if (stretch.length === 0) stretches.push(stretch);
    stretch.push(...pending, row);
    pending = [];
  }
  return stretches;
}
