import type { BackupCell, BackupRow, BackupValue } from '../../records/backup-cells';
import type { Words } from '../../words/words';
import { ownPlaces } from '../../workbook/cells/own-places';
import { runsOf } from '../../workbook/cells/runs-of';
import type { Tab } from '../../workbook/cells/tab';
import type { RawTabs } from '../../workbook/raw-tabs-port';
import { localTimeIn, serialOfTime } from './cell-values';
import { withDisplayedDates } from './displayed-dates';
import { openSpreadsheetOnce } from './open-spreadsheet';
import { tabSheets } from './tab-sheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const MS_PER_SECOND = 1_000;

type ValueReader = (value: unknown) => BackupValue;

export function sheetRawTabs(words: () => Words): RawTabs {
  let zone = '';
  const file = openSpreadsheetOnce();
  const sheets = tabSheets(file);
  const the = ({ key }: Tab) => sheets.open(key, words());
  const zoneOf = () => {
    zone = zone || file().getSpreadsheetTimeZone();
    return zone;
  };
  return {
    zone: zoneOf,
    rows: ({ key }) => sheets.find(key)?.sheet.getLastRow() ?? null,
    name: (tab) => the(tab).sheet.getName(),
    read: (tab, first, count) =>
      readBackupRows(the(tab).sheet, { tab, first, count }, valueReader(zoneOf())),
  };
}

function valueReader(zone: string): ValueReader {
  const localTime = localTimeIn(zone);
  return (value) => {
    if (value instanceof Date) {
      const seconds = Math.round(localTime(value) / MS_PER_SECOND);
      return { serial: serialOfTime(seconds) };
    }
    return typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? '');
  };
}

/**
 * Reads rows with one call, and one more per run of the office's own columns, for their formulas. Dates become numbers, because google.script.run cannot transfer dates.
 * @see https://developers.google.com/apps-script/guides/html/reference/run#myFunction(...)
 * @see https://developers.google.com/apps-script/reference/spreadsheet/range#getFormulas()
 */
function readBackupRows(
  sheet: Sheet,
  { tab, first, count }: { tab: Tab; first: number; count: number },
  read: ValueReader,
): BackupRow[] {
  const width = sheet.getLastColumn();
  if (count < 1 || width < 1) return [];
  const values = sheet.getRange(first, 1, count, width).getValues();
  const rows = withDisplayedDates(sheet, values, [first, 1]);
  const backup: BackupCell[][] = rows.map((cells) => cells.map(read));
  const [headers = []] = sheet.getSheetValues(tab.headerRow, 1, 1, width);
  for (const run of runsOf(ownPlaces(tab, headers.map(String)))) {
    const formulas = sheet.getRange(first, (run[0] ?? 0) + 1, count, run.length).getFormulas();
    backup.forEach((row, down) => {
      run.forEach((place, across) => {
        const result = row[place] as BackupValue;
        if (formulas[down]?.[across]) row[place] = { result };
      });
    });
  }
  return backup;
}
