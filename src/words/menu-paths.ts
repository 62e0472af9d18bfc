import { MENU_LINES, type MenuEntry } from './menu-lines';
import type { Names } from './names';

/** Where each entry of the menu stands, as a sentence names it: with the menu within the menu. */
export type MenuPaths = Readonly<Record<MenuEntry[0], string>>;

/** Gives the path of each entry from the names of the menu: a sentence that names an entry takes it from here. */
export function menuPaths(names: Names['menu']): MenuPaths {
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
