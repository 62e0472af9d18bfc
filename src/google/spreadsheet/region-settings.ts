import { START_TAB } from '../../words/start-tab';
import type { RegionSettings } from '../../workbook/ports';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const LOCALE = 'vi_VN';
const ZONE = 'Asia/Ho_Chi_Minh';
/** No page says whether Google reports the country; probe tabs. */
const VIETNAMESE = /^vi(_VN)?$/;

export function regionSettings(file: () => Spreadsheet, forgetZone: () => void): RegionSettings {
  const locale = () => file().getSpreadsheetLocale();
  const zone = () => file().getSpreadsheetTimeZone();
  return {
    isVietnam: () => VIETNAMESE.test(locale()) && zone() === ZONE,
    setVietnam: () => {
      setVietnam(file());
      forgetZone();
    },
    name: () => `${locale()}, ${zone()}`,
    scriptZone: () => Session.getScriptTimeZone(),
    hasContent: () => hasContent(file()),
  };
}

/**
 * @see https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#setSpreadsheetLocale(String)
 * @see https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#setSpreadsheetTimeZone(String)
 */
export function setVietnam(file: Spreadsheet): void {
  file.setSpreadsheetLocale(LOCALE);
  file.setSpreadsheetTimeZone(ZONE);
}

/** True if any sheet but the first steps of a template has content. */
export function hasContent(file: Spreadsheet): boolean {
  return file.getSheets().some((sheet) => sheet.getName() !== START_TAB && sheet.getLastRow() > 0);
}
