import type { Words } from '../../words/words';
import { presentColumns } from '../../workbook/cells/find-columns';
import type { Tab } from '../../workbook/cells/tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Names the columns of a tab that lack what they were laid out with, judged by the first row below the headers: hidden
 * ones whose text is not clipped, and those whose dropdown was deleted or pasted over.
 */
export function rowBelow(
  sheet: Sheet,
  { tab, headers }: { tab: Tab; headers: readonly string[] },
  words: Words,
) {
  const present = presentColumns(tab, headers, words);
  const hidden = present.filter(({ key }) => tab.columns[key]?.hidden);
  const listed = present.filter(({ key }) => tab.columns[key]?.codec.vocabulary);
  const row = () => sheet.getRange(tab.headerRow + 1, 1, 1, headers.length);
  const [wraps = []] = hidden.length > 0 ? row().getWrapStrategies() : [];
  const [rules = []] = listed.length > 0 ? row().getDataValidations() : [];
  return {
    unclipped: hidden.filter(({ place }) => wraps[place] !== SpreadsheetApp.WrapStrategy.CLIP),
    dropless: listed.filter(({ place }) => !rules[place]),
  };
}
