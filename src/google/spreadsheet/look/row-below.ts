import type { Words } from '../../../words/words';
import type { Column } from '../../../workbook/cells/column';
import { presentColumns } from '../../../workbook/cells/find-columns';
import type { Tab } from '../../../workbook/cells/tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Names the columns of a tab that lack what they are laid out with, judged by the first row below the headers: text that
 * is not clipped where it should be, dropdowns that were deleted or pasted over, those of an earlier version that lack a
 * choice or open where nobody chooses, and its widths, which nobody has changed where the first of them stands.
 */
export function rowBelow(
  sheet: Sheet,
  { tab, headers }: { tab: Tab; headers: readonly string[] },
  words: Words,
) {
  const present = presentColumns(tab, headers, words).map(({ key, place }) => ({
    key,
    place,
    column: tab.columns[key] as Column,
  }));
  const clipped = present.filter(({ column }) => column.clipped);
  const listed = present.filter(({ column }) => column.codec.vocabulary);
  const row = () => sheet.getRange(tab.headerRow + 1, 1, 1, headers.length);
  const [wraps = []] = clipped.length > 0 ? row().getWrapStrategies() : [];
  const [rules = []] = listed.length > 0 ? row().getDataValidations() : [];
  const isAsLaidOut = ({ place, column }: (typeof present)[number]) =>
    sheet.getColumnWidth(place + 1) === column.was;
  const widened = present.filter(({ column }) => column.was > 0);
  return {
    unclipped: clipped.filter(({ place }) => wraps[place] !== SpreadsheetApp.WrapStrategy.CLIP),
    dropless: listed.filter(({ place }) => !rules[place]),
    short: listed.filter(
      ({ place, column }) => column.grown && lacksChoice(rules[place], column, words),
    ),
    opening: listed.filter(
      ({ place, column }) => column.guarded && rules[place]?.getCriteriaValues()[1],
    ),
    narrow: widened.slice(0, 1).some(isAsLaidOut) ? widened.filter(isAsLaidOut) : [],
  };
}

/** Tells whether a dropdown offers a list without some word of its column. */
function lacksChoice(
  rule: GoogleAppsScript.Spreadsheet.DataValidation | null | undefined,
  { codec }: Column,
  { choices }: Words,
): boolean {
  const [offered] = rule?.getCriteriaValues() ?? [];
  if (!Array.isArray(offered) || !codec.vocabulary) return false;
  return Object.values(choices[codec.vocabulary]).some((word) => !offered.includes(word));
}
