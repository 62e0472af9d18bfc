import { googleError } from '../../errors/google-error';
import { boxOfA1, refuseOtherNotation, splitA1 } from '../book/a1';
import { boxOf } from '../book/box';
import { contentSize, lastRowOf, wholeOf } from '../book/content-size';
import { type Range, type Sheet, tabOf } from '../handles/file-context';
import type { MethodsOf } from '../handles/service-class';
import { rangeIn } from '../range/range-in';
import { rangeList } from '../range/range-list';
import { textFinder } from '../range/text-finder';
import type { SheetState } from './sheet-state';

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
export const sheetRangeMethods: MethodsOf<Sheet, SheetState> = {
  /**
   * Throws for R1C1 notation.
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#getRange(Integer,Integer)
   */
  getRange: (state, row: number | string, column?: number, rows?: number, columns?: number) => {
    if (typeof row === 'string') return rangeOfA1(state, row);
    return rangeIn(
      state.file,
      tabOf(state.file, state.tab),
      boxOf(row, column ?? 1, rows ?? 1, columns ?? 1),
    );
  },
  /**
   * Throws for R1C1 notation.
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#getRangeList(String)
   */
  getRangeList: (state, notations: string[]) =>
    rangeList(
      state.file,
      notations.map((text) => rangeOfA1(state, text)),
    ),
  getDataRange: ({ file, tab }) => {
    const { rows, columns } = contentSize(tabOf(file, tab));
    return rangeIn(file, tabOf(file, tab), boxOf(1, 1, Math.max(rows, 1), Math.max(columns, 1)));
  },
  /**
   * Returns 0 for an empty sheet (not documented; probe tabs).
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#getLastRow()
   */
  getLastRow: ({ file, tab }) => lastRowOf(tabOf(file, tab)),
  /**
   * Returns 0 for an empty sheet (not documented; probe tabs).
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#getLastColumn()
   */
  getLastColumn: ({ file, tab }) => contentSize(tabOf(file, tab)).columns,
  getMaxRows: ({ file, tab }) => tabOf(file, tab).maxRows,
  getMaxColumns: ({ file, tab }) => tabOf(file, tab).maxColumns,
  getSheetValues: (state, row: number, column: number, rows: number, columns: number) => {
    const tab = tabOf(state.file, state.tab);
    const box = boxOf(
      row === -1 ? lastRowOf(tab) : row,
      column === -1 ? contentSize(tab).columns : column,
      rows,
      columns,
    );
    return rangeIn(state.file, tab, box).getValues();
  },
  createTextFinder: ({ file, tab }, text: string) =>
    textFinder(file, { tab, box: wholeOf(tabOf(file, tab)) }, text),
};

function rangeOfA1({ file, tab: id }: SheetState, text: string): Range {
  const tab = tabOf(file, id);
  refuseOtherNotation(text);
  const { tab: name, cells } = splitA1(text);
  const named = name === null ? tab : file.book().tabs.find((one) => one.name === name);
  const box = named && boxOfA1(cells, { rows: named.maxRows, columns: named.maxColumns });
  if (!named || !box) throw googleError('Range not found');
  return rangeIn(file, named, box);
}
