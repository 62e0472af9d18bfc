type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Puts what a cell shows in place of a date that JavaScript has not got: it has those until 13/9/275760, a sheet any
 * number. The values begin at the row and column given, counted from 1.
 * @see https://developers.google.com/apps-script/reference/spreadsheet/range#getDisplayValue()
 */
export function withShownDates(
  sheet: Sheet,
  values: unknown[][],
  [row, column]: readonly [row: number, column: number],
): unknown[][] {
  return values.map((cells, down) =>
    cells.some(isLost)
      ? cells.map((value, across) =>
          isLost(value) ? sheet.getRange(row + down, column + across).getDisplayValue() : value,
        )
      : cells,
  );
}

function isLost(value: unknown): boolean {
  return typeof value === 'object' && value instanceof Date && Number.isNaN(value.getTime());
}
