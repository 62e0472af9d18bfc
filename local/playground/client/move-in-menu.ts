type Move = (at: Focus) => void;

interface Focus {
  /** The focused button: an entry of an open menu, or the head of a menu in the bar. */
  readonly line: HTMLElement;
  /**
   * Element that contains a head and its list of entries. The list contains `line`, or `line` is
   * the head in the bar.
   */
  readonly place: HTMLElement;
  readonly bar: HTMLElement;
}

const headOf = (place: Element) => place.querySelector<HTMLElement>(':scope > button');
const linesOf = (place: Element) => [
  ...place.querySelectorAll<HTMLElement>(
    ':scope > .menu > button, :scope > .menu > .menu-place > button',
  ),
];
const isHead = ({ line }: Focus) => line.getAttribute('aria-haspopup') === 'menu';
const isInBar = ({ line, bar }: Focus) => line.parentElement?.parentElement === bar;

const MOVES: Readonly<Record<string, Move>> = {
  ArrowDown: (at) => (isInBar(at) ? enter(at) : step(at, 1)),
  ArrowUp: (at) => (isInBar(at) ? enter(at, -1) : step(at, -1)),
  ArrowRight: (at) => (isHead(at) && !isInBar(at) ? enter(at) : beside(at, 1)),
  ArrowLeft: (at) => (isInner(at) ? leave(at) : beside(at, -1)),
  Escape: (at) => leave(at),
};

/** Moves the focus through a menu by arrow keys and Escape. Returns true if the key was one of these. */
export function moveInMenu({ key, target }: KeyboardEvent, top: HTMLElement, bar: HTMLElement) {
  const move = MOVES[key];
  if (!move || !(target instanceof HTMLElement)) return false;
  const inMenu = target.closest('.menu')?.parentElement;
  move({ line: target, place: inMenu ?? top, bar });
  return true;
}

function isInner({ place, bar }: Focus): boolean {
  return place.parentElement !== bar;
}

function enter({ line }: Focus, from: 0 | -1 = 0): void {
  const place = line.parentElement;
  const list = place?.querySelector<HTMLElement>(':scope > .menu');
  if (!place || !list) return;
  if (list.hidden) line.click();
  linesOf(place).at(from)?.focus();
}

function step({ line, place }: Focus, by: 1 | -1): void {
  const lines = linesOf(place);
  lines.at((lines.indexOf(line) + by) % lines.length)?.focus();
}

function beside({ line, bar }: Focus, by: 1 | -1): void {
  const places = [...bar.children];
  const at = places.findIndex((place) => place.contains(line));
  headOf(places.at((at + by) % places.length) ?? bar)?.focus();
}

function leave({ place }: Focus): void {
  const list = place.querySelector<HTMLElement>(':scope > .menu');
  const head = headOf(place);
  head?.focus();
  if (list && !list.hidden) {
    list.hidden = true;
    head?.setAttribute('aria-expanded', 'false');
  }
}
