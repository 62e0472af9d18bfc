import { openBrowserStore } from '../../frame/browser-store';
import { element, fill } from '../../frame/element';
import { choiceField } from '../../frame/fields/choice-fields';
import { paragraph } from '../../frame/notice';
import type { TodayView, WaitingItem } from '../today/today-view';
import { entryButton } from './entry-button';
import type { TodaySidebar } from './today-words';

/** Days for which this browser remembers the chosen officer. */
const DAYS = 365;

const store = openBrowserStore('today:', DAYS);

/** The items, under a choice of the officer if several officers have some. */
export function waitingItems(dialog: TodaySidebar, view: TodayView): HTMLElement[] {
  const { today: words } = dialog.words;
  const { byOfficer, items } = view;
  if (byOfficer.length === 0) return [waitingList(dialog, items)];
  const options = byOfficer
    .filter(({ officer }) => officer !== '')
    .map(({ officer }) => ({ value: officer, label: officer }));
  const last = store.read('officer') ?? '';
  const field = choiceField(
    { id: 'officer', name: 'officer', label: words.officer, need: '', hint: '' },
    [{ value: '', label: words.everyOfficer }, ...options],
    options.some(({ value }) => value === last) ? last : '',
  );
  const list = element('div');
  const show = () => {
    const chosen = field.read();
    const shown = byOfficer.filter(({ officer }) => officer === '' || officer === chosen);
    fill(list, [waitingList(dialog, chosen === '' ? items : shown.flatMap((one) => one.items))]);
  };
  field.element.addEventListener('change', () => {
    store.write('officer', field.read());
    show();
  });
  show();
  return [field.element, list];
}

function waitingList(dialog: TodaySidebar, items: readonly WaitingItem[]): HTMLElement {
  const { today: words } = dialog.words;
  if (items.length === 0) return paragraph(words.nothing);
  const rows = items.map(({ key, text, lines, more, button: label, opens: entry }) => {
    const status = element('div', { class: 'status' });
    return element(
      'li',
      { class: key },
      paragraph(text),
      lines.length === 0 ? null : lineList(lines),
      more.length === 0
        ? null
        : element(
            'details',
            {},
            element('summary', {}, words.more(dialog.count(more.length))),
            lineList(more),
          ),
      entryButton(dialog, { label, entry, status }),
      status,
    );
  });
  return element('ul', { class: 'rows waiting' }, ...rows);
}

function lineList(lines: readonly string[]): HTMLElement {
  return element('ul', { class: 'hint' }, ...lines.map((line) => element('li', {}, line)));
}
