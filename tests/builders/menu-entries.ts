import { MENU_LINES, type MenuEntry } from '../../src/words/menu-lines';

/** All menu entries, in the order of the menu. */
export const MENU_ENTRIES: readonly MenuEntry[] = MENU_LINES.flatMap((line) =>
  typeof line === 'string' ? [line] : line[1],
);
