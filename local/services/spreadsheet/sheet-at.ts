import type { Tab } from './book';
import type { Desk, Sheet } from './desk';
import { tabToChange } from './tab-to-change';

/** What a Sheet handle stands for: a tab by its id, whatever its name is now. */
export interface SheetAt {
  readonly desk: Desk;
  readonly tab: number;
  readonly self: Sheet;
}

/** Changes a tab and gives its handle back, as Google's setters do. */
export function changedTab({ desk, tab, self }: SheetAt, change: (tab: Tab) => void): Sheet {
  desk.edit((book) => change(tabToChange(book, tab)));
  return self;
}
