import type { Tab } from '../book/book';
import { tabToChange } from '../book/tab-to-change';
import type { FileContext, Sheet } from '../handles/file-context';

/** `tab` is the id, which stays when the sheet is renamed. */
export interface SheetState {
  readonly file: FileContext;
  readonly tab: number;
  readonly self: Sheet;
}

export function changedTab({ file, tab, self }: SheetState, change: (tab: Tab) => void): Sheet {
  file.edit((book) => change(tabToChange(book, tab)));
  return self;
}
