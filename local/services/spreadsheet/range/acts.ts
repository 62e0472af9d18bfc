import { googleError } from '../../errors/google-error';
import type { Book } from '../book/book';
import { type CellsOf, lastColumn } from '../book/box';
import { shiftedGroups } from '../book/column-group';
import type { StyleFields } from '../book/style';
import { tabToChange } from '../book/tab-to-change';
import { writeStyle } from '../changes/change-styles';
import { clearContent } from '../changes/clear-content';
import { clearFormats } from '../changes/clear-formats';
import { type SortBy, sortRows } from '../changes/sort-rows';
import { writeNotes } from '../changes/write-notes';
import { type Range, tabOf } from '../handles/desk';
import type { MethodsOf } from '../handles/service-class';
import { filterHandle, startFilter } from '../rules/filter';
import { addProtection } from '../rules/protection';
import { changed, type RangeAt } from './range-at';
import { textFinder } from './text-finder';

/** What a call of clear spares the rest for. */
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
  sort: 'any',
};

/**
 * Clearing, sorting, filtering, finding, protecting and selecting a Range.
 * https://developers.google.com/apps-script/reference/spreadsheet/range
 */
export const actMethods: MethodsOf<Range, RangeAt> = {
  /** Selects the range, its top-left cell being the current one. https://developers.google.com/apps-script/reference/spreadsheet/range#activate() */
  activate: (at) => changed(at, (book) => select(book, at)),
  /** Takes content and formats, and with formats the validation; or only what is asked for. https://developers.google.com/apps-script/reference/spreadsheet/range#clear() */
  clear: (at, options: ClearOptions = {}) =>
    changed(at, (book) => clearCells(book, at.cells, options, [])),
  /** Takes the formats but for those of numbers. https://developers.google.com/apps-script/reference/spreadsheet/range#clearFormat() */
  clearFormat: (at) =>
    changed(at, (book) => clearFormats(book, at.cells, ['numberFormat', 'validation'])),
  /** Puts a filter on the range; a sheet has one at most. https://developers.google.com/apps-script/reference/spreadsheet/range#createFilter() */
  createFilter: ({ dialog, cells }) => startFilter(dialog, cells),
  /** Gives the filter of the sheet, null without one. https://developers.google.com/apps-script/reference/spreadsheet/range#getFilter() */
  getFilter: ({ dialog, cells: { tab } }) =>
    tabOf(dialog, tab).filter ? filterHandle(dialog, tab) : null,
  /** Begins a search in the range. https://developers.google.com/apps-script/reference/spreadsheet/range#createTextFinder(String) */
  createTextFinder: ({ dialog, cells }, text: string) => textFinder(dialog, cells, text),
  /** Protects the range; a second time makes a second protection. https://developers.google.com/apps-script/reference/spreadsheet/range#protect() */
  protect: ({ dialog, cells }) => addProtection(dialog, cells.tab, cells.box),
  /** Makes the columns so much deeper in groups, or less deep, from none to eight; the first has no room for the button before it (that buttons stand before is said nowhere). https://developers.google.com/apps-script/reference/spreadsheet/range#shiftColumnGroupDepth(Integer) */
  shiftColumnGroupDepth: (at, delta: number) => changed(at, (book) => shiftDepth(book, at, delta)),
  /** Sorts by a column number or a {column, ascending}, or by several; columns are counted in the sheet. https://developers.google.com/apps-script/reference/spreadsheet/range#sort(Object) */
  sort: (at, spec: unknown) => {
    const by = sortSpecs(spec);
    checkColumns(at, by);
    return changed(at, (book) => sortRows(book, at.cells, by));
  },
};

/** Clears cells: content and look, but for the fields kept, or only what the options name. */
export function clearCells(
  book: Book,
  cells: CellsOf,
  options: ClearOptions,
  kept: (keyof StyleFields)[],
): void {
  const all = !Object.values(options).some(Boolean);
  if (all || options.contentsOnly) clearContent(book, cells);
  if (all || options.formatOnly) clearFormats(book, cells, kept);
  if (options.commentsOnly) writeNotes(book, cells, () => '');
  if (options.validationsOnly) writeStyle(book, cells, 'validation', () => null);
}

/** The text is ours. */
function shiftDepth(book: Book, { cells: { tab: id, box } }: RangeAt, delta: number): void {
  const tab = tabToChange(book, id);
  if (box.column === 1) throw googleError('The first column cannot be in a group.');
  const isMeant = (column: number) => column >= box.column && column <= lastColumn(box);
  const shift = (column: number) => (isMeant(column) ? delta : 0);
  tab.columnGroups = shiftedGroups(tab.columnGroups, shift, tab.maxColumns);
}

function select(book: Book, { cells: { tab: id, box } }: RangeAt): void {
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

function checkColumns({ cells: { box } }: RangeAt, by: SortBy[]): void {
  const outside = by.some(
    ({ column }) => !(column >= box.column && column < box.column + box.columns),
  );
  if (outside) throw googleError('Column index out of range');
}
