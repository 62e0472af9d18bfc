import { a1Of } from '../../../services/spreadsheet/book/a1';
import { boxOf } from '../../../services/spreadsheet/book/box';

/**
 * A1 ranges by number. Each range is a vertical run of equal numbers in one column of the grid,
 * whose rows may be short. Zeros are skipped. 20,000 equal rows give one range per column.
 */
export function stretches(grid: readonly (readonly number[])[]): Map<number, string[]> {
  const found = new Map<number, string[]>();
  const width = grid.reduce((most, line) => Math.max(most, line.length), 0);
  for (let column = 1; column <= width; column += 1) {
    let first = 1;
    for (let row = 1; row <= grid.length; row += 1) {
      const number = grid[row - 1]?.[column - 1] ?? 0;
      if (number === (grid[row]?.[column - 1] ?? 0) && row < grid.length) continue;
      const zone = a1Of(boxOf(first, column, row - first + 1));
      if (number !== 0) found.set(number, (found.get(number) ?? []).concat(zone));
      first = row + 1;
    }
  }
  return found;
}
