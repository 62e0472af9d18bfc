import type { DialogDesk } from './dialog/dialog-desk';
import { fill } from './element';
import { notice, paragraph, type Tone } from './notice';

/** Says a sentence in its place, and to people who do not see the page change. */
export function sayIn(
  { announce }: Pick<DialogDesk, 'announce'>,
  place: HTMLElement,
  tone: Tone,
  sentence: string,
): void {
  fill(place, [notice(tone, paragraph(sentence))]);
  announce(sentence);
}

/** Puts a notice in its place, gives it the focus, and says it to people who do not see the page change. */
export function tellIn(
  { announce }: Pick<DialogDesk, 'announce'>,
  place: HTMLElement,
  told: HTMLElement,
): void {
  fill(place, [told]);
  told.focus();
  announce(told.textContent ?? '');
}
