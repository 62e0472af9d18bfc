import { type ActionButton, actionButtons } from '../../forms/form-page/action-buttons';
import { element, fill } from '../../frame/element';
import { textField } from '../../frame/fields/text-field';
import { paragraph } from '../../frame/notice';
import { server } from '../../frame/server';
import { isOutsideDailyRule } from '../../records/letter-kind';
import { searchKey } from '../../texts/search-key';
import type { LettersCalls } from '../letters-calls';
import type { ListedLetter } from '../rules/letters-view';
import { letterSearchKey, SEARCH_ABOVE } from './letter-filter';
import type { LettersDialog } from './letters-words';

export function recentLetters(
  dialog: LettersDialog,
  letters: readonly ListedLetter[],
): HTMLElement | null {
  if (letters.length === 0) return null;
  const { recent: words } = dialog.words;
  const rows = letters.map((letter) => ({ letter, row: letterRow(dialog, letter) }));
  const list = element('ul', { class: 'rows' }, ...rows.map(({ row }) => row));
  const search = letters.length > SEARCH_ABOVE ? searchParts(dialog, rows) : [];
  const summary = element('summary', {}, words.title(dialog.count(letters.length)));
  return element('details', { class: 'recent' }, summary, ...search, list);
}

interface LetterRow {
  readonly letter: ListedLetter;
  readonly row: HTMLElement;
}

function searchParts(dialog: LettersDialog, rows: readonly LetterRow[]): HTMLElement[] {
  const { search: label, searchHint: hint, found } = dialog.words.recent;
  const fieldProps = { id: 'search', name: 'search', label, hint, need: '' };
  const field = textField(fieldProps, { kind: 'text', value: '', required: false });
  const counter = element('p', { class: 'soft', role: 'status' });
  field.element.addEventListener('input', () => {
    const sought = searchKey(field.read());
    for (const { letter, row } of rows) row.hidden = !letterSearchKey(letter).includes(sought);
    const shown = rows.filter(({ row }) => !row.hidden).length;
    counter.textContent =
      sought === '' ? '' : found(dialog.count(shown), dialog.count(rows.length));
  });
  return [field.element, counter];
}

function letterRow(dialog: LettersDialog, letter: ListedLetter): HTMLElement {
  const { kinds, states } = dialog.words.letters;
  const { kind, state, at, mailbox, units, subject, reason } = letter;
  const stateWords = state === 'planned' || state === 'toApprove' ? '' : states[state];
  const head = [stateWords, at].filter((text) => text !== '').join(', ');
  const row = element('li');
  fill(row, [
    element('p', {}, element('strong', {}, `${kinds[kind]}: ${head}`)),
    paragraph([units.join('; '), mailbox].filter((text) => text !== '').join(' · '), 'address'),
    paragraph(subject),
    reason === '' ? null : paragraph(reason, 'soft'),
    actionButtons(dialog, rowActs(dialog, letter)),
  ]);
  return row;
}

/**
 * Letters to leaders and to the owner cannot be marked as returned, because no unit's address is at fault.
 * Letters about new links cannot be marked either.
 */
function rowActs(
  { words }: LettersDialog,
  { id, kind, state, mailbox, units }: ListedLetter,
): ActionButton[] {
  const { recent } = words;
  const reader = units.join('; ') || mailbox;
  const asksAgain = state === 'failed' ? recent.confirmRetry : recent.confirmAgain;
  const again: ActionButton = {
    label: recent.again,
    name: recent.againOf(mailbox),
    asks: { sentence: asksAgain(reader), yes: recent.yesAgain },
    run: () => server<LettersCalls>().sendLettersAgain([id]),
  };
  if (isOutsideDailyRule(kind)) return [again];
  const returned: ActionButton = {
    label: recent.returned,
    name: recent.returnedOf(mailbox),
    asks: { sentence: recent.confirmReturned(mailbox), yes: recent.yesReturned },
    run: () => server<LettersCalls>().markReturned([mailbox]),
  };
  return [again, returned];
}
