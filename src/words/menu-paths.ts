import { type MenuEntry, menuPlaces } from './menu-lines';
import type { SheetNames } from './sheet-names';

export type MenuPaths = Readonly<Record<MenuEntry, string>>;

/** Built from the menu's words, so that sentences always match the menu. */
export function menuPaths(names: SheetNames['menu']): MenuPaths {
  const [top = ''] = names.title.split(' [');
  return Object.fromEntries(
    menuPlaces().map(({ entry, within }) => [
      entry,
      [top, ...[...within, entry].map((name) => names[name])].join(' ▸ '),
    ]),
  ) as MenuPaths;
}
