import { type Child, element } from './element';

/** The tone of a notice; each also shows by its words, never by colour alone. */
export type Tone = 'plain' | 'good' | 'warning' | 'problem';

/** Builds a notice that can take the focus, so that a keyboard lands on it. */
export function notice(tone: Tone, ...children: readonly Child[]): HTMLElement {
  return element('div', { class: `notice ${tone}`, tabindex: '-1' }, ...children);
}

/** Builds a paragraph. */
export function paragraph(text: string, kind = ''): HTMLElement {
  return element('p', kind === '' ? {} : { class: kind }, text);
}
