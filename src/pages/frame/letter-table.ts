import type { ListedLetter } from '../../core/dialog-view';
import { button } from './button';
import type { DialogDesk } from './dialog-desk';
import { type Child, element } from './element';

/** What a table of letters offers with each row. */
export interface LetterRows {
  /** Names the table for screen readers. */
  readonly label: string;
  /** A cell before the others, such as a box to tick; null where there is none. */
  readonly first: { readonly head: Child; cell(letter: ListedLetter): HTMLElement } | null;
  open(letter: ListedLetter): void;
}

/** Builds a table of letters; each row opens its letter. */
export function letterTable(
  desk: DialogDesk,
  letters: readonly ListedLetter[],
  { label, first, open }: LetterRows,
): HTMLElement {
  const { letters: words } = desk.words;
  const head = (text: Child) => element('th', { scope: 'col' }, text);
  const heads = [words.kind, words.units, words.subject, words.letter];
  const rows = letters.map((letter) => {
    const view = button(words.view, 'quiet', () => open(letter));
    view.setAttribute('aria-label', words.viewOf(letter.mailbox));
    return element(
      'tr',
      {},
      first && element('td', {}, first.cell(letter)),
      element(
        'td',
        { class: 'kind' },
        words.kinds[letter.kind],
        letter.state === 'queued' ? element('span', { class: 'address' }, words.inQueue) : null,
      ),
      element(
        'td',
        {},
        letter.units.join('; '),
        element('span', { class: 'address' }, letter.mailbox),
      ),
      element('td', {}, letter.subject),
      element('td', {}, view),
    );
  });
  const top = [first && head(first.head), ...heads.map(head)];
  return element(
    'div',
    { class: 'scroll list', tabindex: '0', role: 'region', 'aria-label': label },
    element(
      'table',
      {},
      element('thead', {}, element('tr', {}, ...top)),
      element('tbody', {}, ...rows),
    ),
  );
}
