import { googleError } from '../../errors/google-error';
import { type Book, emptyTab, ownRow, type Tab } from '../book/book';
import { tabToChange } from '../book/tab-to-change';
import { checkCellCount } from '../changes/rows-and-columns';
import { checkTabName } from './identity';

/** Tab to insert. `index` counts from 0. `template` is the id of a tab to copy. */
export interface InsertedTab {
  readonly id: number;
  readonly name: string | undefined;
  readonly index: number | undefined;
  readonly template: number | undefined;
}

/**
 * Inserts a tab at `index`, by default after the active tab, and makes it the active one.
 * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#insertSheet(String,Integer)
 */
export function insertTab(book: Book, { id, name, index, template }: InsertedTab): void {
  const title = name ?? freeName(book);
  checkTabName(book, title, id);
  const after = book.tabs.findIndex((tab) => tab.id === book.activeTab) + 1;
  const place = index ?? after;
  if (place < 0 || place > book.tabs.length) throw googleError('The sheet index is out of bounds.');
  const tab = template === undefined ? emptyTab(book.owner, id, title) : copied(book, template, id);
  tab.name = title;
  checkCellCount(book, tab.maxRows * tab.maxColumns);
  book.tabs = [...book.tabs.slice(0, place), tab, ...book.tabs.slice(place)];
  book.activeTab = id;
}

function freeName(book: Book): string {
  const taken = new Set(book.tabs.map((tab) => tab.name));
  let number = book.tabs.length + 1;
  while (taken.has(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

function copied(book: Book, from: number, id: number): Tab {
  const source = tabToChange(book, from);
  const copy: Tab = {
    ...source,
    id,
    owner: {},
    rows: source.rows.slice(),
    columns: source.columns.slice(),
    protections: [],
    charts: [],
  };
  copy.rows.forEach((row, i) => {
    if (row) ownRow(copy, i + 1);
  });
  return copy;
}
