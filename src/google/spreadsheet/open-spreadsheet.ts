const FILE_ID = 'fileId';

/**
 * Opens the spreadsheet: by default the file that the script is bound to, under the scope
 * `spreadsheets.currentonly`; with the build option `by-id` the file whose id set-up stored, under
 * `spreadsheets`.
 */
export function openSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
  const remembered = DOOR === 'by-id' ? openRemembered() : null;
  return remembered ?? SpreadsheetApp.getActiveSpreadsheet();
}

/** A separate function, so that the build for `spreadsheets.currentonly` drops it. */
function openRemembered(): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
  const id = PropertiesService.getScriptProperties().getProperty(FILE_ID);
  return id === null ? null : SpreadsheetApp.openById(id);
}

export function openSpreadsheetOnce(): () => GoogleAppsScript.Spreadsheet.Spreadsheet {
  let opened: GoogleAppsScript.Spreadsheet.Spreadsheet | null = null;
  return () => {
    opened = opened ?? openSpreadsheet();
    return opened;
  };
}

/** Stores the id of the active file, for builds that open it by id. */
export function rememberFile(): void {
  if (DOOR !== 'by-id') return;
  const id = SpreadsheetApp.getActiveSpreadsheet().getId();
  PropertiesService.getScriptProperties().setProperty(FILE_ID, id);
}
