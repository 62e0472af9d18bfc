import { STAGES } from '../../../records/stage';
import { cellName } from '../../../texts/cell-name';
import { presentColumns } from '../../../workbook/cells/find-columns';
import { runsOf } from '../../../workbook/cells/runs-of';
import type { Tab } from '../../../workbook/cells/tab';
import type { TabSheet } from '../tab-sheet';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const GREY = '#d9d9d9';

/**
 * Rules that grey the cells of a stage in every row that does not ask the stage. The add-on leaves the dropdown
 * of such a stage empty and fills it in all other rows. The formula has no separators, because those depend on
 * the language of the spreadsheet.
 */
export function unaskedRules(
  { sheet, rows }: TabSheet,
  tab: Tab,
  headers: readonly string[],
): Rule[] {
  const present = presentColumns(tab, headers);
  const first = tab.headerRow + 1;
  const absolute = (place: number) => `$${cellName(first, place + 1)}`;
  const id = present.find(({ key }) => key === tab.id);
  return STAGES.flatMap((stage) => {
    const ofStage = present.filter(({ key }) => tab.columns[key]?.stage === stage);
    const dropdown = ofStage.find(({ key }) => tab.columns[key]?.written);
    if (!id || !dropdown) return [];
    const formula = `=(${absolute(id.place)}<>"")*(${absolute(dropdown.place)}="")`;
    const height = rows() - tab.headerRow;
    const runs = runsOf(ofStage.map(({ place }) => place));
    const ranges = runs.map((run) => sheet.getRange(first, (run[0] ?? 0) + 1, height, run.length));
    const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula);
    return [rule.setBackground(GREY).setRanges(ranges).build()];
  });
}

export function isUnaskedRule(rule: Rule): boolean {
  const formula = String(rule.getBooleanCondition()?.getCriteriaValues()[0] ?? '');
  return formula.endsWith('="")');
}
