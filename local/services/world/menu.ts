export type MenuLine =
  | { kind: 'item'; label: string; functionName: string }
  | { kind: 'separator' }
  | { kind: 'submenu'; menu: MenuMade };

export interface MenuMade {
  title: string;
  lines: MenuLine[];
}

/** Function of the menu line with that label, in submenus too. Null if there is none. */
export function menuFunction(menus: MenuMade[], label: string): string | null {
  for (const { lines } of menus) {
    for (const line of lines) {
      if (line.kind === 'item' && line.label === label) return line.functionName;
      const inner = line.kind === 'submenu' ? menuFunction([line.menu], label) : null;
      if (inner !== null) return inner;
    }
  }
  return null;
}

/** Label of the menu line that calls a function, in submenus too. Null if there is none. */
export function menuLabel(menus: readonly MenuMade[], functionName: string): string | null {
  for (const line of menus.flatMap(({ lines }) => lines)) {
    if (line.kind === 'item' && line.functionName === functionName) return line.label;
    const inner = line.kind === 'submenu' ? menuLabel([line.menu], functionName) : null;
    if (inner !== null) return inner;
  }
  return null;
}
