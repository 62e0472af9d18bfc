import type { Announce } from './announcer';
import { fill } from './element';
import { notice, paragraph, type Tone } from './notice';

export function showNotice(
  { announce }: { readonly announce: Announce },
  place: HTMLElement,
  tone: Tone,
  ...sentences: readonly string[]
): HTMLElement {
  const box = notice(tone, ...sentences.map((sentence) => paragraph(sentence)));
  fill(place, [box]);
  announce(sentences.join(' '));
  return box;
}
