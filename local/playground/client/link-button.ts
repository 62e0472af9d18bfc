import { element } from '../../../src/frame/element';

/** `look` is a class of the page's style sheet. */
export function linkButton(text: string, act: () => void, look = 'link'): HTMLButtonElement {
  const button = element('button', { type: 'button', class: look }, text);
  button.addEventListener('click', act);
  return button;
}
