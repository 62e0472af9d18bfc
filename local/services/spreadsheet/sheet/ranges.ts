import { googleError } from '../../errors/google-error';
import { boxOfA1, refuseOtherNotation, splitA1 } from '../book/a1';
import { boxOf } from '../book/box';
import { contentSize, lastRowOf, wholeOf } from '../book/content-size';
import { type Range, type Sheet, tabOf } from '../handles/desk';
import type { MethodsOf } from '../handles/service-class';
import { rangeIn } from '../range/range-in';
import { rangeList } from '../range/range-list';
import { textFinder } from '../range/text-finder';
import type { SheetAt } from './sheet-at';

export const sheetRangeSignatures = {
  getRange: 'int int int? int?|str',
  getRangeList: 'list',
  getDataRange: '',
  getLastRow: '',
  getLastColumn: '',
  getMaxRows: '',
  getMaxColumns: '',
  getSheetValues: 'int int int int',
  createTextFinder: 'str',
};

/** https://developers.google.com/apps-script/reference/spreadsheet/sheet */
export const sheetRangeMethods: MethodsOf<Sheet, SheetAt> = {
  /**
   * Row and column count from 1, or A1 notation. R1C1 is not emulated.
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#getRange(Integer,Integer)
   */
  getRange: (at, row: number | string, column?: number, rows?: number, columns?: number) => {
    if (typeof row === 'string') return rangeOfA1(at, row);
    return rangeIn(
      at.dialog,
      tabOf(at.dialog, at.tab),
      boxOf(row, column ?? 1, rows ?? 1, columns ?? 1),
    );
  },
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#getRangeList(String) */
  getRangeList: (at, notations: string[]) =>
    rangeList(
      at.dialog,
      notations.map((text) => rangeOfA1(at, text)),
    ),
  /**
   * From A1 to the last row and column with content.
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#getDataRange()
   */
  getDataRange: ({ dialog, tab }) => {
    const { rows, columns } = contentSize(tabOf(dialog, tab));
    return rangeIn(
      dialog,
      tabOf(dialog, tab),
      boxOf(1, 1, Math.max(rows, 1), Math.max(columns, 1)),
    );
  },
  /**
   * 0 for an empty sheet (not documented; probe tabs).
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#getLastRow()
   */
  getLastRow: ({ dialog, tab }) => lastRowOf(tabOf(dialog, tab)),
  /**
   * 0 for an empty sheet (not documented; probe tabs).
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#getLastColumn()
   */
  getLastColumn: ({ dialog, tab }) => contentSize(tabOf(dialog, tab)).columns,
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#getMaxRows() */
  getMaxRows: ({ dialog, tab }) => tabOf(dialog, tab).maxRows,
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#getMaxColumns() */
  getMaxColumns: ({ dialog, tab }) => tabOf(dialog, tab).maxColumns,
  /**
   * -1 is the last row or column with content.
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#getSheetValues(Integer,Integer,Integer,Integer)
   */
  getSheetValues: (at, row: number, column: number, rows: number, columns: number) => {
    const tab = tabOf(at.dialog, at.tab);
    const box = boxOf(
      row === -1 ? lastRowOf(tab) : row,
      column === -1 ? contentSize(tab).columns : column,
      rows,
      columns,
    );
    return rangeIn(at.dialog, tab, box).getValues();
  },
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#createTextFinder(String) */
  createTextFinder: ({ dialog, tab }, text: string) =>
    textFinder(dialog, { tab, box: wholeOf(tabOf(dialog, tab)) }, text),
};

function rangeOfA1({ dialog, tab: id }: SheetAt, text: string): Range {
  const tab = tabOf(dialog, id);
  refuseOtherNotation(text);
  const { tab: name, cells } = splitA1(text);
  const named = name === null ? tab : dialog.book().tabs.find((one) => one.name === name);
  const box = named && boxOfA1(cells, { rows: named.maxRows, columns: named.maxColumns });
  if (!named || !box) throw googleError('Range not found');
  return rangeIn(dialog, named, box);
}
