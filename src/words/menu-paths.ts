import { MENU_LINES, type MenuEntry } from './menu-lines';
import type { SheetNames } from './sheet-names';

/** Path of each menu entry, including its submenu, for sentences that name the entry. */
export type MenuPaths = Readonly<Record<MenuEntry[0], string>>;

/** Builds the paths from the menu's words, so that sentences always match the menu. */
export function menuPaths(names: SheetNames['menu']): MenuPaths {
  const [top = ''] = names.title.split(' [');
  const under = (lines: readonly MenuEntry[], above: string) =>
    lines.map(([key]) => [key, `${above} ▸ ${names[key]}`] as const);
  return Object.fromEntries(
    MENU_LINES.flatMap((line) =>
      isEntry(line) ? under([line], top) : under(line[1], `${top} ▸ ${names[line[0]]}`),
    ),
  ) as MenuPaths;
}

function isEntry(line: (typeof MENU_LINES)[number]): line is Extract<typeof line, MenuEntry> {
  return typeof line[1] === 'string';
}
