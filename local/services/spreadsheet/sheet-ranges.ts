import { googleError } from '../google-error';
import { boxOfA1, splitA1 } from './a1';
import { boxOf } from './box';
import { contentSize, wholeOf } from './content-size';
import { type Range, type Sheet, tabOf } from './desk';
import { rangeIn } from './range-in';
import type { MethodsOf } from './service-class';
import type { SheetAt } from './sheet-at';
import { textFinder } from './text-finder';

export const sheetRangeSignatures = {
  getRange: 'int int int? int?|str',
  getDataRange: '',
  getLastRow: '',
  getLastColumn: '',
  getMaxRows: '',
  getMaxColumns: '',
  getSheetValues: 'int int int int',
  createTextFinder: 'str',
};

/**
 * Ranges of a Sheet and how far its content reaches.
 * developers.google.com/apps-script/reference/spreadsheet/sheet#getrangea1notation
 */
export const sheetRangeMethods: MethodsOf<Sheet, SheetAt> = {
  getRange: (at, row: number | string, column?: number, rows?: number, columns?: number) => {
    if (typeof row === 'string') return rangeOfA1(at, row);
    return rangeIn(
      at.desk,
      tabOf(at.desk, at.tab),
      boxOf(row, column ?? 1, rows ?? 1, columns ?? 1),
    );
  },
  getDataRange: ({ desk, tab }) => {
    const { rows, columns } = contentSize(tabOf(desk, tab));
    return rangeIn(desk, tabOf(desk, tab), boxOf(1, 1, Math.max(rows, 1), Math.max(columns, 1)));
  },
  getLastRow: ({ desk, tab }) => contentSize(tabOf(desk, tab)).rows,
  getLastColumn: ({ desk, tab }) => contentSize(tabOf(desk, tab)).columns,
  getMaxRows: ({ desk, tab }) => tabOf(desk, tab).maxRows,
  getMaxColumns: ({ desk, tab }) => tabOf(desk, tab).maxColumns,
  getSheetValues: (at, row: number, column: number, rows: number, columns: number) => {
    const tab = tabOf(at.desk, at.tab);
    const last = contentSize(tab);
    const box = boxOf(
      row === -1 ? last.rows : row,
      column === -1 ? last.columns : column,
      rows,
      columns,
    );
    return rangeIn(at.desk, tab, box).getValues();
  },
  createTextFinder: ({ desk, tab }, text: string) =>
    textFinder(desk, { tab, box: wholeOf(tabOf(desk, tab)) }, text),
};

function rangeOfA1({ desk, tab: id }: SheetAt, text: string): Range {
  const tab = tabOf(desk, id);
  const { tab: name, cells } = splitA1(text);
  const named = name === null ? tab : desk.book().tabs.find((one) => one.name === name);
  const box = named && boxOfA1(cells, { rows: named.maxRows, columns: named.maxColumns });
  if (!named || !box) throw googleError('Range not found');
  return rangeIn(desk, named, box);
}
