import type { Tab } from '../book/book';
import { tabToChange } from '../book/tab-to-change';
import type { Desk, Sheet } from '../handles/desk';

/** State of a Sheet handle: a tab by its id, whatever its name is now. */
export interface SheetAt {
  readonly dialog: Desk;
  readonly tab: number;
  readonly self: Sheet;
}

/** Changes a tab and returns its handle, as Google's setters do. */
export function changedTab({ dialog, tab, self }: SheetAt, change: (tab: Tab) => void): Sheet {
  dialog.edit((book) => change(tabToChange(book, tab)));
  return self;
}
