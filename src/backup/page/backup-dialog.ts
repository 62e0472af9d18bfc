import type { Dialog } from '../../frame/dialog/dialog';
import { type Child, element, fill } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import type { BackupWords } from './backup-words';

/** What the parts of the dialog work with. */
export type BackupDialog = Dialog<BackupWords>;

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
  /** Shows how far an act is. */
  show(sentence: string, done: number, all: number): void;
}

/** Builds the place in which a part says what becomes of a press. */
export function saidPlace(): SaidPlace {
  const place = element('div', { class: 'said' });
  return {
    element: place,
    show: (sentence, done, all) => {
      const bar = element('progress', { max: String(Math.max(1, all)), 'aria-label': sentence });
      bar.value = done;
      fill(place, [paragraph(sentence, 'soft'), bar]);
    },
  };
}
