import { googleError } from '../../errors/google-error';
import type { Book } from '../book/book';
import { type CellsOf, lastColumn } from '../book/box';
import { shiftedGroups } from '../book/column-group';

import type { StyleFields } from '../book/style';
import { tabToChange } from '../book/tab-to-change';
import { writeStyle } from '../changes/change-styles';
import { clearContent } from '../changes/clear-content';
import { clearFormats } from '../changes/clear-formats';
import { groupRows } from '../changes/group-rows';
import { type SortBy, sortRows } from '../changes/sort-rows';
import { writeNotes } from '../changes/write-notes';
import { type Range, tabOf } from '../handles/file-context';
import type { MethodsOf } from '../handles/service-class';
import { filterHandle, startFilter } from '../rules/filter';
import { addProtection } from '../rules/protection';
import { changed, type RangeState } from './range-state';
import { textFinder } from './text-finder';

/** Parts that `clear` clears. If none is true, it clears content and formats. */
export interface ClearOptions {
  contentsOnly?: boolean;
  formatOnly?: boolean;
  commentsOnly?: boolean;
  validationsOnly?: boolean;
}

export const actSignatures = {
  activate: '',
  clear: 'obj?',
  clearFormat: '',
  createFilter: '',
  getFilter: '',
  createTextFinder: 'str',
  protect: '',
  shiftColumnGroupDepth: 'int',
  shiftRowGroupDepth: 'int',
  sort: 'any',
};

/** https://developers.google.com/apps-script/reference/spreadsheet/range */
export const actMethods: MethodsOf<Range, RangeState> = {
  activate: (state) => changed(state, (book) => select(book, state)),
  clear: (state, options: ClearOptions = {}) =>
    changed(state, (book) => clearCells(book, state.cells, options, [])),
  /** Number formats and validation stay. https://developers.google.com/apps-script/reference/spreadsheet/range#clearFormat() */
  clearFormat: (state) =>
    changed(state, (book) => clearFormats(book, state.cells, ['numberFormat', 'validation'])),
  createFilter: ({ file, cells }) => startFilter(file, cells),
  getFilter: ({ file, cells: { tab } }) =>
    tabOf(file, tab).filter ? filterHandle(file, tab) : null,
  createTextFinder: ({ file, cells }, text: string) => textFinder(file, cells, text),
  protect: ({ file, cells }) => addProtection(file, cells.tab, cells.box),
  /**
   * Depth stays between 0 and 8. Throws for a range that begins in column A, because the button of a group is
   * in the column before it (Google does not say).
   * https://developers.google.com/apps-script/reference/spreadsheet/range#shiftColumnGroupDepth(Integer)
   */
  shiftColumnGroupDepth: (state, delta: number) =>
    changed(state, (book) => shiftDepth(book, state, delta)),
  /**
   * Only one group for a row. Throws for a range that begins in row 1, like shiftColumnGroupDepth.
   * https://developers.google.com/apps-script/reference/spreadsheet/range#shiftRowGroupDepth(Integer)
   */
  shiftRowGroupDepth: (state, delta: number) =>
    changed(state, (book) => {
      const { tab, box } = state.cells;
      groupRows(tabToChange(book, tab), box.row, box.rows, delta);
    }),
  sort: (state, spec: unknown) => {
    const by = sortSpecs(spec);
    checkColumns(state, by);
    return changed(state, (book) => sortRows(book, state.cells, by));
  },
};

/** Clears content and formats, or only the parts that the options name. Style fields in `except` stay. */
export function clearCells(
  book: Book,
  cells: CellsOf,
  options: ClearOptions,
  except: (keyof StyleFields)[],
): void {
  const all = !Object.values(options).some(Boolean);
  if (all || options.contentsOnly) clearContent(book, cells);
  if (all || options.formatOnly) clearFormats(book, cells, except);
  if (options.commentsOnly) writeNotes(book, cells, () => '');
  if (options.validationsOnly) writeStyle(book, cells, 'validation', () => null);
}

/** The error for column A does not have Google's text. */
function shiftDepth(book: Book, { cells: { tab: id, box } }: RangeState, delta: number): void {
  const tab = tabToChange(book, id);
  if (box.column === 1) throw googleError('The first column cannot be in a group.');
  const isMeant = (column: number) => column >= box.column && column <= lastColumn(box);
  const shift = (column: number) => (isMeant(column) ? delta : 0);
  tab.columnGroups = shiftedGroups(tab.columnGroups, shift, tab.maxColumns);
}

function select(book: Book, { cells: { tab: id, box } }: RangeState): void {
  const tab = tabToChange(book, id);
  tab.selection = box;
  book.activeTab = id;
}

function sortSpecs(spec: unknown): SortBy[] {
  const list = Array.isArray(spec) ? spec : [spec];
  return list.map((one: unknown) => {
    if (typeof one === 'number') return { column: one, ascending: true };
    const { column, ascending = true } = one as { column: number; ascending?: boolean };
    return { column, ascending };
  });
}

function checkColumns({ cells: { box } }: RangeState, by: SortBy[]): void {
  const outside = by.some(
    ({ column }) => !(column >= box.column && column < box.column + box.columns),
  );
  if (outside) throw googleError('Column index out of range');
}
