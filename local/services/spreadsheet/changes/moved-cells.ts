import { ownRow, styleAt, type Tab } from '../book/book';
import type { Box } from '../book/box';
import { type Style, withField } from '../book/style';
import type { CellValue } from '../cells/cell-value';

export interface LooseCell {
  readonly value: CellValue;
  readonly formula: string | undefined;
  readonly note: string | undefined;
  readonly style: Style;
}

/** Does not change the tab. */
export function takeCells(tab: Tab, box: Box): LooseCell[][] {
  return Array.from({ length: box.rows }, (_, i) => {
    const row = tab.rows[box.row - 1 + i];
    return Array.from({ length: box.columns }, (_, j) => {
      const column = box.column + j;
      return {
        value: row?.values[column - 1],
        formula: row?.formulas?.get(column),
        note: row?.notes?.get(column),
        style: styleAt(row, column),
      };
    });
  });
}

/** Writes cells into a box. Each position keeps its own validation. */
export function putCells(tab: Tab, box: Box, cells: readonly (readonly LooseCell[])[]): void {
  cells.forEach((line, i) => {
    const row = ownRow(tab, box.row + i);
    line.forEach(({ value, formula, note, style }, j) => {
      const column = box.column + j;
      const { validation } = styleAt(row, column);
      row.values[column - 1] = value;
      row.styles[column - 1] = withField(style, 'validation', validation);
      row.formulas = withText(row.formulas, column, formula);
      row.notes = withText(row.notes, column, note);
    });
  });
}

function withText(map: Map<number, string> | null, column: number, text: string | undefined) {
  if (text === undefined) {
    map?.delete(column);
    return map;
  }
  return (map ?? new Map<number, string>()).set(column, text);
}
