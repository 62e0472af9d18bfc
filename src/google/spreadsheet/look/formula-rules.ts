import { ALARM } from '../../../records/obligation';
import { STAGES } from '../../../records/stage';
import { cellName } from '../../../texts/cell-name';
import { presentColumns } from '../../../workbook/cells/find-columns';
import { runsOf } from '../../../workbook/cells/runs-of';
import type { Tab } from '../../../workbook/cells/tab';
import type { TabSheet } from '../tab-sheet';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const GREY = '#d9d9d9';
const RED = '#f4cccc';

/** True if a new column with this key makes other formula rules necessary. */
export function isInFormulaRules({ columns }: Tab, key: string): boolean {
  const { stage = null, alarmedBy = '' } = columns[key] ?? {};
  const alarms = Object.values(columns).some((column) => column.alarmedBy === key);
  return stage !== null || alarmedBy !== '' || alarms;
}

/**
 * Rules whose formula looks at another column of the row. The formulas have no separators, because those depend on the
 * language of the spreadsheet.
 */
export function formulaRules(
  opened: TabSheet,
  tab: Tab,
  headers: readonly string[],
): readonly Rule[] {
  const present = presentColumns(tab, headers);
  const first = tab.headerRow + 1;
  const placed: PlacedRule = {
    placeOf: (key) => present.find((column) => column.key === key)?.place,
    cell: (place) => `$${cellName(first, place + 1)}`,
    rule: (formula, colour, places) => {
      const height = opened.rows() - tab.headerRow;
      const ranges = runsOf(places).map((run) =>
        opened.sheet.getRange(first, (run[0] ?? 0) + 1, height, run.length),
      );
      const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula);
      return rule.setBackground(colour).setRanges(ranges).build();
    },
  };
  const keys = present.map(({ key }) => key);
  return [...unaskedRules(tab, keys, placed), ...alarmRules(tab, keys, placed)];
}

interface PlacedRule {
  readonly placeOf: (key: string) => number | undefined;
  /** Reference to the first cell of a column below the headers; other rows follow it. */
  readonly cell: (place: number) => string;
  readonly rule: (formula: string, colour: string, places: readonly number[]) => Rule;
}

/**
 * Greys the cells of a stage in every row that does not ask the stage. The add-on leaves the dropdown of such a stage
 * empty and fills it in all other rows.
 */
function unaskedRules(
  tab: Tab,
  keys: readonly string[],
  { placeOf, cell, rule }: PlacedRule,
): Rule[] {
  const id = placeOf(tab.id);
  return STAGES.flatMap((stage) => {
    const ofStage = keys.filter((key) => tab.columns[key]?.stage === stage);
    const dropdown = ofStage.find((key) => tab.columns[key]?.written);
    const place = dropdown === undefined ? undefined : placeOf(dropdown);
    if (id === undefined || place === undefined) return [];
    const formula = `=(${cell(id)}<>"")*(${cell(place)}="")`;
    return [
      rule(
        formula,
        GREY,
        ofStage.flatMap((key) => placeOf(key) ?? []),
      ),
    ];
  });
}

function alarmRules(
  { columns }: Tab,
  keys: readonly string[],
  { placeOf, cell, rule }: PlacedRule,
): Rule[] {
  return keys.flatMap((key) => {
    const [red, codes] = [placeOf(key), placeOf(columns[key]?.alarmedBy ?? '')];
    if (red === undefined || codes === undefined) return [];
    return [rule(`=RIGHT(${cell(codes)})="${ALARM}"`, RED, [red])];
  });
}

export function isFormulaRule(rule: Rule): boolean {
  const formula = textOf(rule);
  return formula.endsWith('="")') || formula.endsWith(`)="${ALARM}"`);
}

function textOf(rule: Rule): string {
  return String(rule.getBooleanCondition()?.getCriteriaValues()[0] ?? '');
}
