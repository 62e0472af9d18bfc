import { MENU_LINES, type MenuEntry } from './menu-lines';
import type { SheetNames } from './sheet-names';

export type MenuPaths = Readonly<Record<MenuEntry, string>>;

/** Built from the menu's words, so that sentences always match the menu. */
export function menuPaths(names: SheetNames['menu']): MenuPaths {
  const [top = ''] = names.title.split(' [');
  const under = (entries: readonly MenuEntry[], above: string) =>
    entries.map((entry) => [entry, `${above} ▸ ${names[entry]}`] as const);
  return Object.fromEntries(
    MENU_LINES.flatMap((line) =>
      typeof line === 'string' ? under([line], top) : under(line[1], `${top} ▸ ${names[line[0]]}`),
    ),
  ) as MenuPaths;
}
