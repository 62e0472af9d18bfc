import { button } from '../../frame/button';

/** Button that leads to the heading with this id. */
export function jumpButton(label: string, headingId: string): HTMLElement {
  return button(label, 'quiet', () => {
    const heading = document.getElementById(headingId);
    heading?.focus();
    heading?.scrollIntoView();
  });
}
