import { type Child, element } from './element';

/** `main` is the primary action, `quiet` looks like a link. */
export type ButtonVariant = 'main' | 'second' | 'quiet';

export function button(
  label: string,
  variant: ButtonVariant,
  press: () => void,
): HTMLButtonElement {
  const made = element('button', { type: 'button', class: `button ${variant}` }, label);
  made.addEventListener('click', () => {
    if (made.getAttribute('aria-disabled') !== 'true') press();
  });
  return made;
}

export function buttonRow(...buttons: readonly Child[]): HTMLElement {
  return element('div', { class: 'acts' }, ...buttons);
}

export function namedButton(
  label: string,
  name: string,
  variant: ButtonVariant,
  press: () => void,
): HTMLButtonElement {
  const made = button(label, variant, press);
  made.setAttribute('aria-label', name);
  return made;
}

/**
 * Returns a function that enables the buttons again. `aria-disabled` keeps the keyboard focus,
 * which `disabled` would lose.
 */
export function disableButtons(
  among: readonly HTMLButtonElement[],
  pressed: HTMLButtonElement,
  words: string,
): () => void {
  const before = pressed.textContent ?? '';
  const buttons = among.filter((one) => one.getAttribute('aria-disabled') !== 'true');
  pressed.textContent = words;
  for (const one of buttons) one.setAttribute('aria-disabled', 'true');
  return () => {
    pressed.textContent = before;
    for (const one of buttons) one.removeAttribute('aria-disabled');
  };
}
