import { element } from '../../../src/frame/element';
import type { MenuLine, MenuMade } from '../../services/world/menu';

/** A menu of the bar: its title, and its lines with what they do; null draws a line between. */
export interface BarMenu {
  readonly title: string;
  readonly lines: readonly (BarLine | null)[];
}

interface BarLine {
  readonly label: string;
  act(): void;
}

/** Turns a menu as the script made it into one of the bar; submenus stand in place, one after the other. */
export function barMenuOf({ title, lines }: MenuMade, press: (label: string) => void): BarMenu {
  const lineOf = (line: MenuLine): (BarLine | null)[] => {
    if (line.kind === 'separator') return [null];
    if (line.kind === 'submenu') return line.menu.lines.flatMap(lineOf);
    return [{ label: line.label, act: () => press(line.label) }];
  };
  return { title, lines: lines.flatMap(lineOf) };
}

/** Builds the menu bar; arrows move, Escape closes. */
export function menuBar(menus: readonly BarMenu[]): HTMLElement {
  const bar = element('div', { class: 'menu-bar', role: 'menubar' });
  for (const menu of menus) bar.append(menuOf(menu, bar));
  return bar;
}

function menuOf({ title, lines }: BarMenu, bar: HTMLElement): HTMLElement {
  const head = element(
    'button',
    { type: 'button', role: 'menuitem', 'aria-haspopup': 'menu', 'aria-expanded': 'false' },
    title,
  );
  const list = element('div', { class: 'menu', role: 'menu', 'aria-label': title, hidden: true });
  const place = element('div', { class: 'menu-place' }, head, list);
  const open = (isOpen: boolean) => {
    list.hidden = !isOpen;
    head.setAttribute('aria-expanded', String(isOpen));
  };
  for (const line of lines) {
    if (line === null) {
      list.append(element('hr'));
      continue;
    }
    const item = element(
      'button',
      { type: 'button', role: 'menuitem', tabindex: '-1' },
      line.label,
    );
    item.addEventListener('click', () => {
      open(false);
      line.act();
    });
    list.append(item);
  }
  const items = () => [...list.querySelectorAll('button')];
  head.addEventListener('click', () => {
    open(list.hidden === true);
    if (!list.hidden) items()[0]?.focus();
  });
  place.addEventListener('focusout', ({ relatedTarget }) => {
    if (!place.contains(relatedTarget as Node | null)) open(false);
  });
  place.addEventListener('keydown', (event) => {
    const moved = moveIn(event, { head, items: items(), bar, open });
    if (moved) event.preventDefault();
  });
  return place;
}

interface OpenMenu {
  readonly head: HTMLElement;
  readonly items: readonly HTMLElement[];
  readonly bar: HTMLElement;
  open(isOpen: boolean): void;
}

function moveIn({ key, target }: KeyboardEvent, { head, items, bar, open }: OpenMenu): boolean {
  const at = items.indexOf(target as HTMLElement);
  const heads = [...bar.querySelectorAll<HTMLElement>('.menu-place > button')];
  const beside = (step: number) => heads.at((heads.indexOf(head) + step) % heads.length)?.focus();
  if (key === 'ArrowDown') {
    open(true);
    items[(at + 1) % items.length]?.focus();
  } else if (key === 'ArrowUp') items.at(at <= 0 ? -1 : at - 1)?.focus();
  else if (key === 'ArrowRight') beside(1);
  else if (key === 'ArrowLeft') beside(-1);
  else if (key === 'Escape') {
    open(false);
    head.focus();
  } else return false;
  return true;
}
