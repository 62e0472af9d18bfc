type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Replaces dates that JavaScript cannot represent (after 13/9/275760) with the text shown in the cell. `row`
 * and `column` are the position of the first value, counted from 1.
 * @see https://developers.google.com/apps-script/reference/spreadsheet/range#getDisplayValue()
 */
export function withDisplayedDates(
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
