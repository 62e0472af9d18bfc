import type { Tab } from '../book/book';
import { tabToChange } from '../book/tab-to-change';
import type { Desk, Sheet } from '../handles/desk';

/** What a Sheet handle stands for: a tab by its id, whatever its name is now. */
export interface SheetAt {
  readonly dialog: Desk;
  readonly tab: number;
  readonly self: Sheet;
}

/** Changes a tab and gives its handle back, as Google's setters do. */
export function changedTab({ dialog, tab, self }: SheetAt, change: (tab: Tab) => void): Sheet {
  dialog.edit((book) => change(tabToChange(book, tab)));
  return self;
}
