import { element } from '../../../src/frame/element';
import type { MenuLine, MenuMade } from '../../services/world/menu';
import { moveInMenu } from './move-in-menu';

/** `null` is a separator. */
export interface BarMenu {
  readonly title: string;
  readonly lines: readonly (BarLine | BarMenu | null)[];
}

interface BarLine {
  readonly label: string;
  act(): void;
}

export function barMenuOf({ title, lines }: MenuMade, press: (label: string) => void): BarMenu {
  const lineOf = (line: MenuLine): BarLine | BarMenu | null => {
    if (line.kind === 'separator') return null;
    if (line.kind === 'submenu') return barMenuOf(line.menu, press);
    return { label: line.label, act: () => press(line.label) };
  };
  return { title, lines: lines.map(lineOf) };
}

export function menuBar(menus: readonly BarMenu[]): HTMLElement {
  const bar = element('div', { class: 'menu-bar', role: 'menubar' });
  for (const menu of menus) bar.append(barPlace(menu, bar));
  return bar;
}

function barPlace(menu: BarMenu, bar: HTMLElement): HTMLElement {
  const { place, head, list, open } = menuPlace(menu, () => {
    open(false);
  });
  head.addEventListener('click', () => {
    open(list.hidden === true);
    if (!list.hidden) list.querySelector('button')?.focus();
  });
  place.addEventListener('focusout', ({ relatedTarget }) => {
    if (!place.contains(relatedTarget as Node | null)) open(false);
  });
  place.addEventListener('keydown', (event) => {
    if (moveInMenu(event, place, bar)) event.preventDefault();
  });
  return place;
}

interface MenuPlace {
  readonly place: HTMLElement;
  readonly head: HTMLElement;
  readonly list: HTMLElement;
  open(isOpen: boolean): void;
}

/**
 * In the result, `head` is the button that opens the menu and `list` contains its lines. `chosen`
 * is called before the chosen line acts.
 */
function menuPlace({ title, lines }: BarMenu, chosen: () => void): MenuPlace {
  const head = element(
    'button',
    { type: 'button', role: 'menuitem', 'aria-haspopup': 'menu', 'aria-expanded': 'false' },
    title,
  );
  const list = element('div', { class: 'menu', role: 'menu', 'aria-label': title, hidden: true });
  const place = element('div', { class: 'menu-place' }, head, list);
  const inner = lines.map((line) => lineOf(line, chosen));
  list.append(...inner.map((one) => ('place' in one ? one.place : one)));
  const openInner = (opened: MenuPlace | null) => {
    for (const one of inner) if ('place' in one) one.open(one === opened);
  };
  for (const one of inner) {
    if (!('place' in one)) continue;
    one.head.tabIndex = -1;
    one.head.addEventListener('click', () => openInner(one));
    one.place.addEventListener('mouseenter', () => openInner(one));
    one.place.addEventListener('focusout', ({ relatedTarget }) => {
      if (!one.place.contains(relatedTarget as Node | null)) one.open(false);
    });
  }
  const open = (isOpen: boolean) => {
    if (!isOpen) openInner(null);
    list.hidden = !isOpen;
    head.setAttribute('aria-expanded', String(isOpen));
  };
  return { place, head, list, open };
}

function lineOf(line: BarLine | BarMenu | null, chosen: () => void): HTMLElement | MenuPlace {
  if (line === null) return element('hr');
  if ('lines' in line) return menuPlace(line, chosen);
  const item = element('button', { type: 'button', role: 'menuitem', tabindex: '-1' }, line.label);
  item.addEventListener('click', () => {
    chosen();
    line.act();
  });
  return item;
}
