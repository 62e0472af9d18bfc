import { cellName } from '../../../texts/cell-name';
import {
  HEAD_ROWS,
  type RowKind,
  SHARE_COLUMNS,
  SUMMARY_WIDTHS,
  TILE_COLUMNS,
} from '../../../workbook/tabs/summary-sheet';
import type { TabSheet } from '../tab-sheet';
import { setWidths } from './format-columns';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Hidden column with the kind of each row. */
export const KIND_COLUMN = SUMMARY_WIDTHS.length + 1;

const KIND_LETTER = 'P';

/** Font size of the four figures in points. */
const TILE_SIZE = 18;

interface Style {
  readonly bold?: boolean;
  readonly colour?: string;
  readonly background?: string;
}

const TILE = '#e8eef7';

const STYLES: { readonly [Kind in RowKind]?: Style } = {
  tile: { bold: true, colour: '#1f3864', background: TILE },
  tileLabel: { background: TILE },
  asOf: { colour: '#555555' },
  tileNote: { colour: '#444444', background: TILE },
  title: { bold: true, background: '#dce6f4' },
  note: { colour: '#555555' },
  heading: { bold: true, colour: '#1f3864' },
  heads: { bold: true, background: TILE },
  total: { bold: true, background: '#f3f3f3' },
  alarm: { colour: '#b00020' },
};

/**
 * Prepares Tổng hợp so that a rebuild only writes values: column widths for A4 landscape, number formats,
 * tiles, and conditional formats by kind of row. Keeps conditional formats that people added.
 */
export function prepareSummary(opened: TabSheet): void {
  const { sheet } = opened;
  const width = SUMMARY_WIDTHS.length;
  const height = opened.rows();
  opened.ensureColumns(KIND_COLUMN);
  sheet.getRange(1, 1, height, width).setNumberFormat('#,##0').setVerticalAlignment('top');
  sheet.getRange(1, 2, height, width - 1).setWrap(true);
  // Column titles are aligned with their figures.
  sheet.getRange(HEAD_ROWS + 1, 4, height - HEAD_ROWS, width - 3).setHorizontalAlignment('right');
  const shares = SHARE_COLUMNS.map(
    (column) => `${cellName(1, column)}:${cellName(height, column)}`,
  );
  sheet.getRangeList(shares).setNumberFormat('0.0%');
  setWidths(sheet, 1, SUMMARY_WIDTHS);
  sheet.showColumns(1, width);
  sheet.hideColumns(KIND_COLUMN);
  sheet.setHiddenGridlines(true);
  drawTiles(sheet);
  const cells = sheet.getRange(1, 1, height, width);
  const theirs = sheet.getConditionalFormatRules().filter((rule) => !isOurRule(rule));
  sheet.setConditionalFormatRules([...styleRules(cells), ...theirs]);
}

/**
 * Prepares the tab again if it has none of the add-on's conditional formats: set-up was interrupted, people
 * deleted them, or the tab was brought in from a file.
 */
export function ensureSummaryPrepared(opened: TabSheet): void {
  if (!isSummaryPrepared(opened.sheet)) prepareSummary(opened);
}

export function isSummaryPrepared(sheet: Sheet): boolean {
  return sheet.getConditionalFormatRules().some(isOurRule);
}

/**
 * Formats the rows at the top, which never move. Their texts overflow into neighbouring cells; white borders
 * separate the tiles.
 */
function drawTiles(sheet: Sheet): void {
  const width = SUMMARY_WIDTHS.length;
  sheet.getRange(1, 1, HEAD_ROWS, width).setWrap(false);
  sheet.getRange(1, 1).setFontWeight('bold');
  sheet.getRange(3, 1, 1, width).setFontSize(TILE_SIZE);
  const { SOLID_THICK } = SpreadsheetApp.BorderStyle;
  for (const column of TILE_COLUMNS.slice(1)) {
    sheet
      .getRange(2, column, 3)
      .setBorder(null, true, null, null, null, null, '#ffffff', SOLID_THICK);
  }
}

function styleRules(cells: GoogleAppsScript.Spreadsheet.Range): Rule[] {
  return Object.entries(STYLES).map(([name, { bold = false, colour, background }]) => {
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(`=$${KIND_LETTER}1="${name}"`)
      .setRanges([cells]);
    if (bold) rule.setBold(true);
    if (colour) rule.setFontColor(colour);
    if (background) rule.setBackground(background);
    return rule.build();
  });
}

function isOurRule(rule: Rule): boolean {
  const formula = String(rule.getBooleanCondition()?.getCriteriaValues()[0] ?? '');
  return formula.startsWith(`=$${KIND_LETTER}1="`);
}
