import type { SheetEdit } from '../workbook/ports';

/**
 * Reads the event of an edit trigger. What the cell held before comes only where one cell was edited, a date as its serial
 * number.
 * @see https://developers.google.com/apps-script/guides/triggers/events#edit
 */
export function editOf(event: GoogleAppsScript.Events.SheetsOnEdit): SheetEdit {
  const { range, triggerUid, oldValue } = event;
  return {
    tab: range.getSheet().getName(),
    firstRow: range.getRow(),
    lastRow: range.getLastRow(),
    column: range.getColumn(),
    before: oldValue,
    triggerUid,
  };
}
