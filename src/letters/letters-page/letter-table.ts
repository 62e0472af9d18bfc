import { namedButton } from '../../frame/button';
import { type Child, element, fill } from '../../frame/element';
import type { ListedLetter } from '../rules/letters-view';
import { contentTexts } from './content-texts';
import type { LettersDialog } from './letters-words';

export interface LetterColumns {
  /** Accessible name of the table. */
  readonly label: string;
  readonly first: { readonly head: Child; cell(letter: ListedLetter): Child } | null;
  buttons(letter: ListedLetter): readonly Child[];
}

export interface LetterTable {
  readonly element: HTMLElement;
  show(letters: readonly ListedLetter[]): void;
}

/** Each letter keeps its row element when it is shown again. */
export function letterTable(dialog: LettersDialog, columns: LetterColumns): LetterTable {
  const { letters: labels } = dialog.words;
  const head = (text: Child) => element('th', { scope: 'col' }, text);
  const heads = [labels.contentHead, labels.units, labels.subject, labels.letter].map(head);
  const body = element('tbody');
  const rows = new Map<ListedLetter, HTMLElement>();
  const rowOf = (letter: ListedLetter) => {
    const row = rows.get(letter) ?? letterRow(dialog, letter, columns);
    rows.set(letter, row);
    return row;
  };
  return {
    element: element(
      'div',
      { class: 'scroll list', tabindex: '0', role: 'region', 'aria-label': columns.label },
      element(
        'table',
        {},
        element(
          'thead',
          {},
          element('tr', {}, columns.first && head(columns.first.head), ...heads),
        ),
        body,
      ),
    ),
    show: (letters) => fill(body, letters.map(rowOf)),
  };
}

function letterRow(
  dialog: LettersDialog,
  letter: ListedLetter,
  { first, buttons }: LetterColumns,
): HTMLElement {
  const { letters: labels } = dialog.words;
  const small = (text: string) => element('span', { class: 'address' }, text);
  return element(
    'tr',
    {},
    first && element('td', {}, first.cell(letter)),
    element(
      'td',
      { class: 'contents' },
      ...contentTexts(dialog, letter.contents).map((text) => element('div', {}, text)),
      letter.state === 'queued' ? small(labels.inQueue) : null,
      letter.state === 'toApprove' ? small(labels.toApprove) : null,
      letter.hasRequest ? small(labels.hasRequest) : null,
    ),
    element(
      'td',
      { class: 'readers' },
      letter.units.join('; '),
      small(letter.mailbox),
      letter.leaders.length > 0 ? small(labels.toLeaders(letter.leaders.join(', '))) : null,
    ),
    element('td', {}, letter.subject, letter.state === 'awaiting' ? small(letter.reason) : null),
    element('td', {}, element('div', { class: 'row-acts' }, ...buttons(letter))),
  );
}

export function viewButton(
  { words }: LettersDialog,
  { mailbox }: ListedLetter,
  open: () => void,
): HTMLButtonElement {
  const { view, viewOf } = words.letters;
  return namedButton(view, viewOf(mailbox), 'quiet', open);
}
