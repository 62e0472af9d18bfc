import type { MenuEntry } from '../words/menu-lines';

/** Menu entries as server functions. `chosen` has initial values of the dialog by name. */
export type MenuCalls = Readonly<
  Record<MenuEntry, (chosen?: Readonly<Record<string, string>>) => void>
>;
