import { type Child, element } from './element';

/** How a button looks: the main act of its place, a second one, or one like a link. */
export type ButtonLook = 'main' | 'second' | 'quiet';

/** Builds a button that does something when pressed. */
export function button(label: string, look: ButtonLook, press: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: `button ${look}` }, label);
  made.addEventListener('click', () => {
    if (made.getAttribute('aria-disabled') !== 'true') press();
  });
  return made;
}

/** Lays buttons out beside and below each other. */
export function acts(...buttons: readonly Child[]): HTMLElement {
  return element('div', { class: 'acts' }, ...buttons);
}

/** Builds a button that says to screen readers which of several alike it is. */
export function namedButton(
  label: string,
  name: string,
  look: ButtonLook,
  press: () => void,
): HTMLButtonElement {
  const made = button(label, look, press);
  made.setAttribute('aria-label', name);
  return made;
}

/**
 * Marks buttons as busy, the pressed one with the words for it; gives the act that frees them. They keep the
 * keyboard's focus, which `disabled` would take away.
 */
export function holdButtons(
  buttons: readonly HTMLButtonElement[],
  pressed: HTMLButtonElement,
  words: string,
): () => void {
  const before = pressed.textContent ?? '';
  pressed.textContent = words;
  for (const one of buttons) one.setAttribute('aria-disabled', 'true');
  return () => {
    pressed.textContent = before;
    for (const one of buttons) one.removeAttribute('aria-disabled');
  };
}
