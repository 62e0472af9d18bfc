import { type RowKind, SHARE_COLUMNS, SUMMARY_WIDTHS } from '../../workbook/tabs/summary-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The hidden column that says what a row is. */
export const KIND_COLUMN = SUMMARY_WIDTHS.length + 1;

interface Look {
  readonly bold?: boolean;
  readonly colour?: string;
  readonly background?: string;
}

const LOOKS: { readonly [Kind in RowKind]?: Look } = {
  office: { bold: true },
  asOf: { colour: '#555555' },
  title: { bold: true, background: '#dce6f4' },
  headline: { bold: true },
  note: { colour: '#555555' },
  heading: { bold: true, colour: '#1f3864' },
  heads: { bold: true, background: '#e8eef7' },
  total: { bold: true, background: '#f3f3f3' },
  alarm: { colour: '#b00020' },
};

/**
 * Makes Tổng hợp ready once: columns that fill A4 in landscape, number formats, and rules that give each row its look
 * by what it is, so that a rebuild writes values only.
 */
export function prepareSummary(sheet: Sheet): void {
  const width = SUMMARY_WIDTHS.length;
  const height = sheet.getMaxRows();
  const short = KIND_COLUMN - sheet.getMaxColumns();
  if (short > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), short);
  sheet.getRange(1, 1, height, width).setNumberFormat('#,##0').setVerticalAlignment('top');
  sheet.getRange(1, 2, height, width - 1).setWrap(true);
  for (const column of SHARE_COLUMNS) sheet.getRange(1, column, height).setNumberFormat('0.0%');
  SUMMARY_WIDTHS.forEach((pixels, index) => {
    sheet.setColumnWidth(index + 1, pixels);
  });
  sheet.hideColumns(KIND_COLUMN);
  sheet.setHiddenGridlines(true);
  const cells = sheet.getRange(1, 1, height, width);
  const kind = `$${String.fromCharCode(64 + KIND_COLUMN)}1`;
  sheet.setConditionalFormatRules(
    Object.entries(LOOKS).map(([name, { bold = false, colour, background }]) => {
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(`=${kind}="${name}"`)
        .setRanges([cells]);
      if (bold) rule.setBold(true);
      if (colour) rule.setFontColor(colour);
      if (background) rule.setBackground(background);
      return rule.build();
    }),
  );
}
