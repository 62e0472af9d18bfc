import { button } from '../../frame/button';
import { runAct } from '../../frame/dialog/run-act';
import { element, fill } from '../../frame/element';
import { suggestField } from '../../frame/fields/suggest-field';
import { findByName } from '../../frame/find-by-name';
import { paragraph } from '../../frame/notice';
import { server } from '../../frame/server';
import type { TodayCalls, TodayView } from '../today/today-view';
import type { TodaySidebar } from './today-desk';
import { unitCard } from './unit-card';

type Units = TodayView['units'];

/** The most units that are offered where a text means several. */
const MOST_OFFERED = 8;

/** Builds the way to one unit, by the row at the cursor or by its name, and shows it; `renew` reads it anew. */
export function unitSearch(
  dialog: TodaySidebar,
  first: Units,
): { element: HTMLElement; renew: (units: Units) => Promise<void> } {
  const { today: words } = dialog.words;
  let units = first;
  let shown = '';
  const said = element('div', { class: 'said' });
  const place = element('div');
  const show = async (code: string, pressed: HTMLButtonElement) => {
    const run = () => server<TodayCalls>().readUnitFile(code);
    const file = await runAct(dialog, { buttons: [atCursor, find], pressed, said, run });
    if (file === null) return;
    shown = file.unit.code;
    const card = unitCard(dialog, file);
    fill(place, [card]);
    card.focus({ preventScroll: true });
    card.scrollIntoView();
  };
  const atCursor = button(words.atCursor, 'second', () => void show('', atCursor));
  const field = suggestField(
    { id: 'unit', name: 'unit', label: words.search, hint: words.searchHint, need: '' },
    first.map(([code, name]) => ({ value: code, label: name })),
    '',
    false,
  );
  const offer = (found: Units) => {
    const choices = found.slice(0, MOST_OFFERED).map(([code, name]) => {
      const choose: HTMLButtonElement = button(name, 'quiet', () => void show(code, choose));
      return element('li', {}, choose);
    });
    const sentence = words.which(dialog.count(found.length));
    fill(place, [paragraph(sentence), element('ul', { class: 'plain' }, ...choices)]);
    dialog.announce(sentence);
  };
  const find = button(words.find, 'second', () => {
    const found = unitsLike(field.read(), units);
    const [one, another] = found;
    field.showProblem(one ? '' : words.unknown);
    if (!one) field.focus();
    else if (another) offer(found);
    else void show(one[0], find);
  });
  find.type = 'submit';
  const form = element('form', { novalidate: true, autocomplete: 'off' }, field.element, find);
  form.addEventListener('submit', (event) => event.preventDefault());
  return {
    element: element(
      'section',
      {},
      element('h2', {}, words.unit),
      element('p', { class: 'acts' }, atCursor),
      form,
      said,
      place,
    ),
    renew: async (read) => {
      units = read;
      if (shown !== '') await show(shown, find);
    },
  };
}

/** Gives the units that a text means: the one with this code or name, else all that a part of their names may mean. */
function unitsLike(typed: string, units: Units): Units {
  const exact = units.filter(([code, name]) => code === typed || name === typed);
  return exact.length > 0 ? exact : findByName(typed, units, ([code, name]) => `${name} ${code}`);
}
