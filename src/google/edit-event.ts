import type { SheetEdit } from '../workbook/ports';

/**
 * Reads the event of an edit trigger.
 * @see https://developers.google.com/apps-script/guides/triggers/events#edit
 */
export function editOf(event: GoogleAppsScript.Events.SheetsOnEdit): SheetEdit {
  const { range, triggerUid } = event;
  return {
    tab: range.getSheet().getName(),
    firstRow: range.getRow(),
    lastRow: range.getLastRow(),
    triggerUid,
  };
}
