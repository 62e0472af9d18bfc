/** A line of a menu as a person sees it. */
export type MenuLine =
  | { kind: 'item'; label: string; functionName: string }
  | { kind: 'separator' }
  | { kind: 'submenu'; menu: MenuMade };

/** A menu as made by the script. */
export interface MenuMade {
  title: string;
  lines: MenuLine[];
}

/** Finds the function behind a label, in submenus too; null when no line has it. */
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

/** Finds the label of the line that calls a function, in submenus too; null when no line does. */
export function menuLabel(menus: readonly MenuMade[], functionName: string): string | null {
  for (const line of menus.flatMap(({ lines }) => lines)) {
    if (line.kind === 'item' && line.functionName === functionName) return line.label;
    const inner = line.kind === 'submenu' ? menuLabel([line.menu], functionName) : null;
    if (inner !== null) return inner;
  }
  return null;
}
