import { googleError } from '../../errors/google-error';
import type { Book } from '../book/book';
import { type Box, type CellsOf, contains, overlaps } from '../book/box';
import { checkInside, tabToChange } from '../book/tab-to-change';
import { clearContent } from '../changes/clear-content';
import { type Range, tabOf } from '../handles/file-context';
import type { MethodsOf } from '../handles/service-class';
import { changed, type RangeState } from './range-state';

export const mergeSignatures = {
  merge: '',
  mergeAcross: '',
  mergeVertically: '',
  breakApart: '',
  isPartOfMerge: '',
  getMergedRanges: '',
};

/** https://developers.google.com/apps-script/reference/spreadsheet/range */
export const mergeMethods: MethodsOf<Range, RangeState> = {
  /**
   * Clears the content of all cells but the first (not documented; probe cells).
   * https://developers.google.com/apps-script/reference/spreadsheet/range#merge()
   */
  merge: (state) => merge(state, (box) => [box]),
  mergeAcross: (state) => merge(state, rowsOf),
  mergeVertically: (state) => merge(state, columnsOf),
  /**
   * Throws if a merge lies only partly in the range (not documented; probe cells).
   * https://developers.google.com/apps-script/reference/spreadsheet/range#breakApart()
   */
  breakApart: (state) => changed(state, (book) => freeMerges(book, state.cells)),
  isPartOfMerge: (state) => mergesMet(state).length > 0,
  getMergedRanges: (state) =>
    mergesMet(state).map((box) => state.file.range({ tab: state.cells.tab, box })),
};

function mergesMet({ file, cells: { tab, box } }: RangeState): Box[] {
  return tabOf(file, tab).merges.filter((merged) => overlaps(merged, box));
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

function merge(state: RangeState, split: (box: Box) => Box[]): Range {
  return changed(state, (book) => {
    freeMerges(book, state.cells);
    const tab = tabToChange(book, state.cells.tab);
    const merged = split(state.cells.box).filter((box) => box.rows * box.columns > 1);
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
  const met = tab.merges.filter((merged) => overlaps(merged, box));
  if (met.some((merged) => !contains(box, merged))) {
    throw googleError('You must select all cells in a merged range to merge or unmerge them.');
  }
  tab.merges = tab.merges.filter((merged) => !met.includes(merged));
}
