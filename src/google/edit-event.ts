import type { SheetEdit } from '../workbook/ports';

/**
 * Converts the event of an edit trigger. `before` is set only if a single cell was edited; a date in it is a
 * serial number.
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
