import type { Tab } from '../book/book';
import { tabToChange } from '../book/tab-to-change';
import type { FileContext, Sheet } from '../handles/file-context';

/** State of a Sheet. `tab` is the id, which stays when the sheet is renamed. */
export interface SheetState {
  readonly file: FileContext;
  readonly tab: number;
  readonly self: Sheet;
}

/** Changes a tab and returns its Sheet, as Google's setters do. */
export function changedTab({ file, tab, self }: SheetState, change: (tab: Tab) => void): Sheet {
  file.edit((book) => change(tabToChange(book, tab)));
  return self;
}
