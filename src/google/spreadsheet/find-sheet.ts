import type { TabKey } from '../../records/tab-key';
import { format } from '../../texts/format';
import { tabNamesOf } from '../../words/tab-names';
import type { Words } from '../../words/words';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function findSheet(file: Spreadsheet, key: TabKey): Sheet | null {
  const [vi, en] = tabNamesOf(key);
  return file.getSheetByName(vi) ?? file.getSheetByName(en);
}

/** Throws a user-facing Error if there is no such tab. */
export function sheetOf(file: Spreadsheet, key: TabKey, words: Words): Sheet {
  const sheet = findSheet(file, key);
  if (sheet === null)
    throw new Error(format(words.errors.tabMissing, { tab: words.tabs[key].name }));
  return sheet;
}
