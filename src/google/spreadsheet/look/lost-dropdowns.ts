import { presentColumns } from '../../../workbook/cells/find-columns';
import type { Tab } from '../../../workbook/cells/tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Columns whose dropdown was deleted or pasted over, judged by the first row below the headers.
 * Reads that row only if the tab has dropdowns.
 */
export function lostDropdowns(
  sheet: Sheet,
  { tab, headers }: { tab: Tab; headers: readonly string[] },
) {
  const listed = presentColumns(tab, headers).filter(
    ({ key }) => tab.columns[key]?.codec.vocabulary,
  );
  if (listed.length === 0) return [];
  const below = sheet.getRange(tab.headerRow + 1, 1, 1, headers.length);
  const [rules = []] = below.getDataValidations();
  return listed.filter(({ place }) => !rules[place]);
}
