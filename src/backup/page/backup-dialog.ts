import type { Dialog } from '../../frame/dialog/dialog';
import { type Child, element, fill } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import type { BackupWords } from './backup-words';

export type BackupDialog = Dialog<BackupWords>;

export function dialogSection(
  { heading, intro }: { heading: string; intro: string },
  ...children: readonly Child[]
): HTMLElement {
  const parts = [element('h2', {}, heading), paragraph(intro, 'soft'), ...children];
  return element('section', { class: 'part' }, ...parts);
}

export interface StatusArea {
  readonly element: HTMLElement;
  show(sentence: string, done: number, all: number): void;
}

export function statusArea(): StatusArea {
  const area = element('div', { class: 'status' });
  return {
    element: area,
    show: (sentence, done, all) => {
      const bar = element('progress', { max: String(Math.max(1, all)), 'aria-label': sentence });
      bar.value = done;
      fill(area, [paragraph(sentence, 'soft'), bar]);
    },
  };
}
