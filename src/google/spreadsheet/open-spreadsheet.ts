const FILE_ID = 'fileId';

/**
 * The one door to the spreadsheet. By default the file that the script is bound to, under the scope
 * `spreadsheets.currentonly`; a build option opens it by the id that set-up kept, under `spreadsheets`.
 */
export function openSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
  const remembered = DOOR === 'by-id' ? openRemembered() : null;
  return remembered ?? SpreadsheetApp.getActiveSpreadsheet();
}

/** A function of its own, so that the build for `spreadsheets.currentonly` leaves it out. */
function openRemembered(): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
  const id = PropertiesService.getScriptProperties().getProperty(FILE_ID);
  return id === null ? null : SpreadsheetApp.openById(id);
}

/** Makes the door that opens it at the first use and gives the same file from then on. */
export function openSpreadsheetOnce(): () => GoogleAppsScript.Spreadsheet.Spreadsheet {
  let opened: GoogleAppsScript.Spreadsheet.Spreadsheet | null = null;
  return () => {
    opened = opened ?? openSpreadsheet();
    return opened;
  };
}

/** Keeps the id of the file in front of the person, for the door that opens by id. */
export function rememberFile(): void {
  if (DOOR !== 'by-id') return;
  const id = SpreadsheetApp.getActiveSpreadsheet().getId();
  PropertiesService.getScriptProperties().setProperty(FILE_ID, id);
}
