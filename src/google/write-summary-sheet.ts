import type { Style, SummarySheet } from '../sheets/summary-sheet';
import { writtenValue } from './cell-values';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Look {
  readonly bold?: boolean;
  readonly size?: number;
  readonly background?: string;
  readonly colour?: string;
  readonly format?: string;
  readonly align?: 'left' | 'center' | 'right';
}

const LOOKS: Readonly<Record<Style, Look>> = {
  office: { bold: true, size: 12 },
  title: { bold: true, size: 13 },
  note: { colour: '#555555' },
  heading: { bold: true, size: 11 },
  columnHead: { bold: true, background: '#e8eef7', align: 'center' },
  text: {},
  number: { format: '#,##0', align: 'right' },
  share: { format: '0.0%', align: 'right' },
  day: { format: 'dd/mm/yyyy', align: 'right' },
  total: { bold: true, background: '#f3f3f3', format: '#,##0', align: 'right' },
  totalText: { bold: true, background: '#f3f3f3' },
  totalShare: { bold: true, background: '#f3f3f3', format: '0.0%', align: 'right' },
  warning: { bold: true, colour: '#b00020' },
};

/** Replaces Tổng hợp: clears what the last rebuild left, then writes values and looks, each with one call. */
export function writeSummarySheet(sheet: Sheet, { rows, widths, spanned }: SummarySheet): void {
  const short = rows.length - sheet.getMaxRows();
  if (short > 0) sheet.insertRowsAfter(sheet.getMaxRows(), short);
  sheet.getRange(1, 1, sheet.getMaxRows(), widths.length).clear();
  const looks = rows.map((row) => row.map(({ style }) => LOOKS[style]));
  const spans = new Set(spanned);
  const of = <Value>(pick: (look: Look) => Value) => looks.map((row) => row.map(pick));
  sheet
    .getRange(1, 1, rows.length, widths.length)
    .setNumberFormats(of(({ format }) => format ?? 'General'))
    .setFontWeights(of(({ bold }) => (bold ? 'bold' : 'normal')))
    .setFontSizes(of(({ size }) => size ?? 10))
    .setFontColors(of(({ colour }) => colour ?? '#000000'))
    .setBackgrounds(of(({ background }) => background ?? '#ffffff'))
    .setHorizontalAlignments(of(({ align }) => align ?? 'left'))
    .setWraps(rows.map((row, index) => row.map(() => !spans.has(index + 1))))
    .setVerticalAlignment('top')
    .setValues(rows.map((row) => row.map(({ cell }) => writtenValue(cell))));
  widths.forEach((width, index) => {
    sheet.setColumnWidth(index + 1, width);
  });
}
