import type { SheetEdit } from '../workbook/ports';

/**
 * Converts the event of an edit trigger. `before` and `after` are set only if a single cell was edited; a date
 * in them is a serial number. `null` if the function was called without an edit, as any visitor can.
 * @see https://developers.google.com/apps-script/guides/triggers/events#edit
 */
export function editOf(
  event?: Partial<GoogleAppsScript.Events.SheetsOnEdit> | null,
): SheetEdit | null {
  const { range, triggerUid, oldValue, value } = event ?? {};
  if (typeof range?.getSheet !== 'function') return null;
  return {
    tab: range.getSheet().getName(),
    firstRow: range.getRow(),
    lastRow: range.getLastRow(),
    column: range.getColumn(),
    before: oldValue,
    after: value,
    triggerUid,
  };
}
