import type { DialogDesk } from '../../frame/dialog/dialog-desk';
import { type Child, element, fill } from '../../frame/element';
import { notice, paragraph, type Tone } from '../../frame/notice';
import type { KeepWords } from './keep-words';

/** What the parts of the dialog work with. */
export type KeepDesk = DialogDesk<KeepWords>;

/** Builds a part of the dialog: its heading, what it does and when one needs it, and what it takes. */
export function part(
  { heading, intro }: { heading: string; intro: string },
  ...children: readonly Child[]
): HTMLElement {
  const parts = [element('h2', {}, heading), paragraph(intro, 'soft'), ...children];
  return element('section', { class: 'part' }, ...parts);
}

/** A place in which a part says what becomes of a press. */
export interface SaidPlace {
  readonly element: HTMLElement;
  /** Says how an act came out, and takes the focus there. */
  tell(tone: Tone, ...sentences: readonly string[]): void;
  /** Shows how far an act is. */
  show(sentence: string, done: number, all: number): void;
}

/** Builds the place in which a part says what becomes of a press. */
export function saidPlace({ announce }: KeepDesk): SaidPlace {
  const place = element('div', { class: 'said' });
  return {
    element: place,
    tell: (tone, ...sentences) => {
      const told = notice(tone, ...sentences.map((sentence) => paragraph(sentence)));
      fill(place, [told]);
      told.focus();
      announce(sentences.join(' '));
    },
    show: (sentence, done, all) => {
      const bar = element('progress', { max: String(Math.max(1, all)), 'aria-label': sentence });
      bar.value = done;
      fill(place, [paragraph(sentence, 'soft'), bar]);
    },
  };
}
