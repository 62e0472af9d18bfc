import { element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import type { ListedLetter } from '../rules/letters-view';
import type { LettersDesk } from './letters-desk';

/** Which letters are ticked. */
export interface LetterChoice {
  readonly all: HTMLElement;
  readonly counter: HTMLElement;
  /** The box of a letter; null for one that cannot be chosen. */
  box(letter: ListedLetter): HTMLElement | null;
  ids(): string[];
}

/** Builds the boxes that choose letters, one for all of them, and the count of the chosen. */
export function letterChoice(desk: LettersDesk, letters: readonly ListedLetter[]): LetterChoice {
  const { choice } = desk.words;
  const counter = paragraph('', 'soft');
  counter.setAttribute('role', 'status');
  const boxes = new Map(
    letters.map((letter) => [letter.id, tickBox(choice.choose(letter.subject, letter.mailbox))]),
  );
  const all = tickBox(choice.all);
  const ids = () => [...boxes].filter(([, { checked }]) => checked).map(([id]) => id);
  const count = () => {
    const chosen = ids().length;
    all.checked = chosen === letters.length;
    all.indeterminate = chosen > 0 && chosen < letters.length;
    counter.textContent = choice.chosen(desk.count(chosen), desk.count(letters.length));
  };
  for (const one of boxes.values()) one.addEventListener('change', count);
  all.addEventListener('change', () => {
    for (const one of boxes.values()) one.checked = all.checked;
    count();
  });
  count();
  return { all, counter, ids, box: ({ id }) => boxes.get(id) ?? null };
}

function tickBox(label: string): HTMLInputElement {
  return element('input', { type: 'checkbox', class: 'pick', 'aria-label': label, title: label });
}
