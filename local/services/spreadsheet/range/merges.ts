import { googleError } from '../../errors/google-error';
import type { Book } from '../book/book';
import { type Box, type CellsOf, holds, meets } from '../book/box';
import { checkInside, tabToChange } from '../book/tab-to-change';
import { clearContent } from '../changes/clear-content';
import { type Range, tabOf } from '../handles/desk';
import type { MethodsOf } from '../handles/service-class';
import { changed, type RangeAt } from './range-at';

export const mergeSignatures = {
  merge: '',
  mergeAcross: '',
  mergeVertically: '',
  breakApart: '',
  isPartOfMerge: '',
  getMergedRanges: '',
};

/** https://developers.google.com/apps-script/reference/spreadsheet/range */
export const mergeMethods: MethodsOf<Range, RangeAt> = {
  /**
   * The content of all cells but the first is lost (not documented; probe cells).
   * https://developers.google.com/apps-script/reference/spreadsheet/range#merge()
   */
  merge: (at) => merge(at, (box) => [box]),
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#mergeAcross() */
  mergeAcross: (at) => merge(at, rowsOf),
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#mergeVertically() */
  mergeVertically: (at) => merge(at, columnsOf),
  /**
   * A merge must lie in the range as a whole (not documented; probe cells).
   * https://developers.google.com/apps-script/reference/spreadsheet/range#breakApart()
   */
  breakApart: (at) => changed(at, (book) => freeMerges(book, at.cells)),
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#isPartOfMerge() */
  isPartOfMerge: (at) => mergesMet(at).length > 0,
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getMergedRanges() */
  getMergedRanges: (at) => mergesMet(at).map((box) => at.dialog.range({ tab: at.cells.tab, box })),
};

function mergesMet({ dialog, cells: { tab, box } }: RangeAt): Box[] {
  return tabOf(dialog, tab).merges.filter((merged) => meets(merged, box));
}

function rowsOf(box: Box): Box[] {
  return Array.from({ length: box.rows }, (_, i) => ({ ...box, row: box.row + i, rows: 1 }));
}

function columnsOf(box: Box): Box[] {
  return Array.from({ length: box.columns }, (_, j) => ({
    ...box,
    column: box.column + j,
    columns: 1,
  }));
}

function merge(at: RangeAt, split: (box: Box) => Box[]): Range {
  return changed(at, (book) => {
    freeMerges(book, at.cells);
    const tab = tabToChange(book, at.cells.tab);
    const merged = split(at.cells.box).filter((box) => box.rows * box.columns > 1);
    tab.merges = [...tab.merges, ...merged];
    for (const box of merged) {
      clearContent(book, {
        tab: tab.id,
        box: { ...box, rows: 1, column: box.column + 1, columns: box.columns - 1 },
      });
      clearContent(book, { tab: tab.id, box: { ...box, row: box.row + 1, rows: box.rows - 1 } });
    }
  });
}

function freeMerges(book: Book, { tab: id, box }: CellsOf): void {
  const tab = tabToChange(book, id);
  checkInside(tab, box);
  const met = tab.merges.filter((merged) => meets(merged, box));
  if (met.some((merged) => !holds(box, merged))) {
    throw googleError('You must select all cells in a merged range to merge or unmerge them.');
  }
  tab.merges = tab.merges.filter((merged) => !met.includes(merged));
}
