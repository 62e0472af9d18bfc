import type { Announce } from './announcer';
import { fill } from './element';
import { notice, paragraph, type Tone } from './notice';

/**
 * Tells sentences in a place, in the stead of what stood there, and says them to people who do not see the page change.
 * Gives the notice: to be focused where what was pressed is gone or far off, or to be added to.
 */
export function showNotice(
  { announce }: { readonly announce: Announce },
  place: HTMLElement,
  tone: Tone,
  ...sentences: readonly string[]
): HTMLElement {
  const told = notice(tone, ...sentences.map((sentence) => paragraph(sentence)));
  fill(place, [told]);
  announce(sentences.join(' '));
  return told;
}
