import { formatMoment } from '../../calendar/moment';
import { button } from '../../frame/button';
import { openDialog } from '../../frame/dialog/dialog';
import { runAct } from '../../frame/dialog/run-act';
import { element, fill } from '../../frame/element';
import { server } from '../../frame/server';
import { readView } from '../../frame/view';
import type { TodayCalls, TodayView } from '../today/today-view';
import { dispatchActs } from './dispatch-acts';
import { TODAY_WORDS, type TodaySidebar } from './today-words';
import { unitSearch } from './unit-search';
import { waitingItems } from './waiting-items';

/** Data is read again only on request. */
function openToday(view: TodayView): void {
  const dialog = openDialog(view.language, TODAY_WORDS, (words) => words.today.title);
  const search = unitSearch(dialog, view);
  dialog.show(
    element('h1', { class: 'spoken' }, dialog.words.today.title),
    waiting(dialog, view, search.renew),
    dispatchActs(dialog, view),
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
  const show = (read: TodayView) => {
    asOf.textContent = words.asOf(formatMoment(read.at));
    fill(list, waitingItems(dialog, read));
  };
  const refreshButton = button(words.renew, 'second', async () => {
    const run = () => server<TodayCalls>().readToday();
    const read = await runAct(dialog, {
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

openToday(readView<TodayView>());
