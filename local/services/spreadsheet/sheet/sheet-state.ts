import type { Tab } from '../book/book';
import { tabToChange } from '../book/tab-to-change';
import type { FileContext, Sheet } from '../handles/file-context';

/** State of a Sheet handle: a tab by its id, whatever its name is now. */
export interface SheetState {
  readonly file: FileContext;
  readonly tab: number;
  readonly self: Sheet;
}

/** Changes a tab and returns its handle, as Google's setters do. */
export function changedTab({ file, tab, self }: SheetState, change: (tab: Tab) => void): Sheet {
  file.edit((book) => change(tabToChange(book, tab)));
  return self;
}
