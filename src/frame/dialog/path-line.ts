import { element } from '../element';
import type { Dialog } from './dialog';
import type { DialogWords } from './dialog-words';

/** A step on the way from an empty sheet to the first letter, by the name of its dialog. */
export type PathStep = keyof DialogWords['path']['steps'];

export function pathLine({ words }: Dialog, at: PathStep): HTMLElement {
  const { steps, label, done } = words.path;
  const names = Object.entries(steps);
  const here = names.findIndex(([step]) => step === at);
  const items = names.map(([, name], index) =>
    element(
      'li',
      { 'aria-current': index === here && 'step', class: index < here && 'passed' },
      `${index + 1}. ${name}`,
      index < here ? element('span', { class: 'spoken' }, ` (${done})`) : null,
    ),
  );
  return element('ol', { class: 'path', 'aria-label': label }, ...items);
}
