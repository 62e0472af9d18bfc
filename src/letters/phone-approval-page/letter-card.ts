import { button } from '../../frame/button';
import { element, fill } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import { contentTexts } from '../letters-page/content-texts';
import { LETTERS_WORDS } from '../letters-page/letters-words';
import type { ShownLetter } from '../rules/phone-approval-view';
import { type ApprovalPage, wasOpened } from './approval-state';

/** `onChange` is called when the letter was opened, held back or no longer held back. */
export function letterCard(
  page: ApprovalPage,
  letter: ShownLetter,
  onChange: () => void,
): HTMLDetailsElement {
  const { words, view, held, opened } = page;
  const { id, subject, units, to, copies, leaders, text, reason, seen } = letter;
  const naming = { words: LETTERS_WORDS[view.language], count: page.count };
  const marks = element('span', { class: 'marks' });
  const hold = button('', 'second', () => {
    if (!held.delete(id)) held.add(id);
    mark();
    onChange();
  });
  const chip = (kind: string, label: string) => element('span', { class: `chip ${kind}` }, label);
  const isChanged = opened.has(id) && !wasOpened(page, letter);
  const mark = () => {
    hold.textContent = held.has(id) ? words.release : words.hold;
    fill(marks, [
      wasOpened(page, letter) ? chip('good', words.opened) : null,
      isChanged && !wasOpened(page, letter) ? chip('warning', words.changed) : null,
      held.has(id) ? chip('warning', words.held) : null,
    ]);
  };
  const card = element(
    'details',
    { class: 'letter' },
    element(
      'summary',
      {},
      element('strong', {}, subject),
      element('span', { class: 'units' }, units.join('; ')),
      element('span', { class: 'soft' }, contentTexts(naming, letter.contents).join('; ')),
      element('span', { class: 'first-lines soft' }, firstLines(text)),
      marks,
      element('span', { class: 'cue' }, words.read),
    ),
    paragraph(`${words.to}: ${to}`, 'soft'),
    copies === '' ? null : paragraph(`${words.copies}: ${copies}`, 'soft'),
    leaders.length === 0 ? null : paragraph(words.toLeaders),
    reason === '' ? null : paragraph(reason, 'soft'),
    element('div', { class: 'text' }, text),
    element('p', { class: 'acts' }, hold),
    paragraph(words.holdHint, 'hint'),
  );
  card.addEventListener('toggle', () => {
    if (!card.open || wasOpened(page, letter)) return;
    opened.set(id, seen);
    mark();
    onChange();
  });
  mark();
  return card;
}

/** Text after the greeting. */
function firstLines(text: string): string {
  const [, ...rest] = text.split('\n\n');
  return rest.join(' ').slice(0, 200);
}
