import type { MenuEntry } from '../words/menu-lines';

/** `chosen` has initial values for the dialog's fields, by field name. */
export type MenuCalls = Readonly<
  Record<MenuEntry, (chosen?: Readonly<Record<string, string>>) => void>
>;
