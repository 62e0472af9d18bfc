import { formatMoment } from '../../calendar/moment';
import { button } from '../../frame/button';
import { openDialog } from '../../frame/dialog/dialog';
import { runAct } from '../../frame/dialog/run-act';
import { element, fill } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import { server } from '../../frame/server';
import { readView } from '../../frame/view';
import type { TodayCalls, TodayView, WaitingItem } from '../today/today-view';
import { entryButton } from './entry-button';
import { TODAY_WORDS, type TodaySidebar } from './today-words';
import { unitSearch } from './unit-search';

/** Data is read again only on request. */
function openToday(view: TodayView): void {
  const dialog = openDialog(view.language, TODAY_WORDS, (words) => words.today.title);
  const search = unitSearch(dialog, view.units);
  dialog.show(
    element('h1', { class: 'spoken' }, dialog.words.today.title),
    waiting(dialog, view, search.renew),
    search.element,
  );
}

function waiting(
  dialog: TodaySidebar,
  view: TodayView,
  renewUnit: (units: TodayView['units']) => Promise<void>,
): HTMLElement {
  const { today: words } = dialog.words;
  const asOf = element('p', { class: 'soft' });
  const list = element('div');
  const status = element('div');
  const show = ({ at, items }: TodayView) => {
    asOf.textContent = words.asOf(formatMoment(at));
    fill(list, [waitingList(dialog, items)]);
  };
  const refreshButton = button(words.renew, 'second', async () => {
    const run = () => server<TodayCalls>().readToday();
    const read = await runAct(dialog, {
      buttons: [refreshButton],
      pressed: refreshButton,
      status,
      run,
    });
    if (read === null) return;
    show(read);
    dialog.announce(words.renewed(formatMoment(read.at)));
    await renewUnit(read.units);
  });
  show(view);
  return element(
    'section',
    {},
    element('div', { class: 'as-of' }, asOf, refreshButton),
    status,
    list,
  );
}

function waitingList(dialog: TodaySidebar, items: readonly WaitingItem[]): HTMLElement {
  const { today: words } = dialog.words;
  if (items.length === 0) return paragraph(words.nothing);
  const rows = items.map(({ key, text, lines, button: label, opens: entry }) => {
    const status = element('div', { class: 'status' });
    return element(
      'li',
      { class: key },
      paragraph(text),
      lines.length === 0
        ? null
        : element('ul', { class: 'hint' }, ...lines.map((line) => element('li', {}, line))),
      entryButton(dialog, { label, entry, status }),
      status,
    );
  });
  return element('ul', { class: 'rows waiting' }, ...rows);
}

openToday(readView<TodayView>());
