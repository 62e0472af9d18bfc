import type { TabKey } from '../../records/tab-key';
import { say } from '../../texts/say';
import { namesIn } from '../../words/names-in';
import type { Words } from '../../words/words';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Finds the sheet of a tab by its Vietnamese or English name; null when there is none. */
export function findSheet(file: Spreadsheet, key: TabKey): Sheet | null {
  return (
    file.getSheetByName(namesIn('vi').tabs[key].name) ??
    file.getSheetByName(namesIn('en').tabs[key].name)
  );
}

/** Gives the sheet of a tab; throws the sentence for people when there is none. */
export function sheetOf(file: Spreadsheet, key: TabKey, words: Words): Sheet {
  const sheet = findSheet(file, key);
  if (sheet === null) throw new Error(say(words.errors.tabMissing, { tab: words.tabs[key].name }));
  return sheet;
}
