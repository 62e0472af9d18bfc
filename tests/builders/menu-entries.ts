import { type MenuEntry, menuPlaces } from '../../src/words/menu-lines';

/** All menu entries, in the order of the menu. */
export const MENU_ENTRIES: readonly MenuEntry[] = menuPlaces().map(({ entry }) => entry);
