import { HIDDEN_TAB_KEYS, HIDDEN_TABS, type HiddenTab } from './menu-lines';
import { menuPaths } from './menu-paths';
import type { SheetNames } from './sheet-names';

type MenuNames = SheetNames['menu'];

/** Where a text first names a hidden tab, such as `tab “Cài đặt”`; `null` if it does not. */
function placeOf(tab: HiddenTab, text: string, names: MenuNames): number | null {
  const name = `tab “${names[HIDDEN_TABS[tab]]}”`;
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  return at === -1 ? null : at + name.length;
}

/** Hidden tabs that a text names, each once. Pages offer a button for each (frame/dialog/tab-buttons). */
export function namedTabs(text: string, names: MenuNames): HiddenTab[] {
  return HIDDEN_TAB_KEYS.filter((tab) => placeOf(tab, text, names) !== null);
}

/** Adds the menu path to each hidden tab that a text names: for texts that can have no button. */
export function withTabPaths(text: string, names: MenuNames): string {
  const paths = menuPaths(names);
  return HIDDEN_TAB_KEYS.reduce((done, tab) => {
    const end = placeOf(tab, done, names);
    return end === null
      ? done
      : `${done.slice(0, end)} (menu ${paths[HIDDEN_TABS[tab]]})${done.slice(end)}`;
  }, text);
}
