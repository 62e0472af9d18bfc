import { namedButton } from '../../frame/button';
import { type Child, element } from '../../frame/element';
import type { ListedLetter } from '../rules/letters-view';
import type { LettersDesk } from './letters-desk';

/** What a table of letters shows besides what a letter is, for whom and about what. */
export interface LetterColumns {
  /** Names the table for screen readers. */
  readonly label: string;
  /** Before the others, such as a box to tick; null where there is none. */
  readonly first: { readonly head: Child; cell(letter: ListedLetter): Child } | null;
  /** After the others. */
  buttons(letter: ListedLetter): readonly Child[];
}

/** Builds a table of letters. */
export function letterTable(
  { words }: LettersDesk,
  letters: readonly ListedLetter[],
  { label, first, buttons }: LetterColumns,
): HTMLElement {
  const { letters: said } = words;
  const head = (text: Child) => element('th', { scope: 'col' }, text);
  const small = (text: string) => element('span', { class: 'address' }, text);
  const rows = letters.map((letter) =>
    element(
      'tr',
      {},
      first && element('td', {}, first.cell(letter)),
      element(
        'td',
        { class: 'kind' },
        said.kinds[letter.kind],
        letter.state === 'queued' ? small(said.inQueue) : null,
        letter.state === 'toApprove' ? small(said.toApprove) : null,
      ),
      element('td', { class: 'readers' }, letter.units.join('; '), small(letter.mailbox)),
      element('td', {}, letter.subject),
      element('td', {}, element('div', { class: 'row-acts' }, ...buttons(letter))),
    ),
  );
  const heads = [said.kind, said.units, said.subject, said.letter].map(head);
  return element(
    'div',
    { class: 'scroll list', tabindex: '0', role: 'region', 'aria-label': label },
    element(
      'table',
      {},
      element('thead', {}, element('tr', {}, first && head(first.head), ...heads)),
      element('tbody', {}, ...rows),
    ),
  );
}

/** Builds the button that opens a letter of a table. */
export function viewButton(
  { words }: LettersDesk,
  { mailbox }: ListedLetter,
  open: () => void,
): HTMLButtonElement {
  const { view, viewOf } = words.letters;
  return namedButton(view, viewOf(mailbox), 'quiet', open);
}
