import { type Child, element } from './element';

/** The text of a notice must show the tone too, because colour alone is not enough. */
export type Tone = 'plain' | 'good' | 'warning' | 'problem';

/** A notice can be focused, so that keyboard users land on it. */
export function notice(tone: Tone, ...children: readonly Child[]): HTMLElement {
  return element('div', { class: `notice ${tone}`, tabindex: '-1' }, ...children);
}

export function paragraph(text: string, kind = ''): HTMLElement {
  return element('p', kind === '' ? {} : { class: kind }, text);
}
