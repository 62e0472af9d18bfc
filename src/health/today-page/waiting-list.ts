import { element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import type { EntryCalls, WaitingItem, WaitingKey } from '../today/today-view';
import { entryButton } from './entry-button';
import type { TodayDesk } from './today-desk';

/** What the button of each thing that waits opens. */
const OPENS: Readonly<Record<WaitingKey, keyof EntryCalls>> = {
  awaiting: 'openApproval',
  found: 'openHealth',
  goes: 'openLetters',
  overdue: 'updateSummary',
  next: 'openTell',
  compare: 'openCheck',
  addresses: 'openTell',
};

/** Lists what waits, each with its button; says in one sentence that nothing does. */
export function waitingList(desk: TodayDesk, items: readonly WaitingItem[]): HTMLElement {
  const { today: words } = desk.words;
  if (items.length === 0) return paragraph(words.nothing);
  const rows = items.map(({ key, text, lines }) => {
    const said = element('div', { class: 'said' });
    return element(
      'li',
      { class: key },
      paragraph(text),
      lines.length === 0
        ? null
        : element('ul', { class: 'hint' }, ...lines.map((line) => element('li', {}, line))),
      entryButton(desk, { label: words.acts[key], entry: OPENS[key], said }),
      said,
    );
  });
  return element('ul', { class: 'rows waiting' }, ...rows);
}
