export type MenuLine =
  | { kind: 'item'; label: string; functionName: string }
  | { kind: 'separator' }
  | { kind: 'submenu'; menu: MenuMade };

export interface MenuMade {
  title: string;
  lines: MenuLine[];
}

/** Also searches submenus. Returns `null` if no line has this label. */
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

/** Also searches submenus. Returns `null` if no line calls this function. */
export function menuLabel(menus: readonly MenuMade[], functionName: string): string | null {
  for (const line of menus.flatMap(({ lines }) => lines)) {
    if (line.kind === 'item' && line.functionName === functionName) return line.label;
    const inner = line.kind === 'submenu' ? menuLabel([line.menu], functionName) : null;
    if (inner !== null) return inner;
  }
  return null;
}
