import { type Child, element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import { type ListedRestingMailbox, MAX_LISTED } from '../rules/letters-view';
import { letterChoice } from './letter-choice';
import type { LettersDialog } from './letters-words';

export interface RestingPart {
  readonly parts: readonly HTMLElement[];
  /** Mailboxes that the person chose to ask today all the same. */
  chosen(): readonly string[];
  /** Calls the function whenever the choice changes. */
  onChange(changed: () => void): void;
}

/** Folded list of the mailboxes that rest, with a checkbox each; nothing if none rests. */
export function restingPart(
  dialog: LettersDialog,
  resting: readonly ListedRestingMailbox[],
): RestingPart {
  if (resting.length === 0) return { parts: [], chosen: () => [], onChange: () => {} };
  const { resting: words, letters: labels, shelf } = dialog.words;
  const choice = letterChoice(dialog, {
    letters: resting.map((one) => ({ ...one, id: one.mailbox })),
    total: resting.length,
  });
  const shown = resting.slice(0, MAX_LISTED);
  const head = (...children: readonly Child[]) => element('th', { scope: 'col' }, ...children);
  const rows = shown.map(({ mailbox, units, subject, until }) =>
    element(
      'tr',
      {},
      element('td', {}, choice.box({ id: mailbox, mailbox, subject })),
      element(
        'td',
        { class: 'readers' },
        units.join('; '),
        element('span', { class: 'address' }, mailbox),
      ),
      element('td', {}, subject),
      element('td', {}, until),
    ),
  );
  const heads = [
    head(choice.all, ' ', words.sendNow),
    ...[labels.units, labels.subject, words.until].map((text) => head(text)),
  ];
  const counts = shelf.shown(dialog.count(shown.length), dialog.count(resting.length));
  const list = element(
    'details',
    { class: 'resting' },
    element('summary', {}, words.title(dialog.count(resting.length))),
    paragraph(words.hint, 'soft'),
    element(
      'div',
      { class: 'scroll list', tabindex: '0', role: 'region', 'aria-label': words.region },
      element(
        'table',
        {},
        element('thead', {}, element('tr', {}, ...heads)),
        element('tbody', {}, ...rows),
      ),
    ),
    shown.length < resting.length ? paragraph(counts, 'soft') : null,
    choice.counter,
  );
  return {
    parts: [list],
    chosen: choice.ids,
    onChange: (changed) => list.addEventListener('change', changed),
  };
}
