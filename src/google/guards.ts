/**
 * Lets only a person at the spreadsheet pass: every top-level function can be called by any visitor of the web
 * page, and a visitor has no spreadsheet interface to be asked for.
 * @see https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#getUi()
 */
export function atTheSpreadsheet<T>(job: () => T): T {
  SpreadsheetApp.getUi();
  return job();
}
