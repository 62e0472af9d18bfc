import { button } from '../../frame/button';
import { runAct } from '../../frame/dialog/run-act';
import { element, fill } from '../../frame/element';
import { suggestField } from '../../frame/fields/suggest-field';
import { findByName } from '../../frame/find-by-name';
import { paragraph } from '../../frame/notice';
import { server } from '../../frame/server';
import { showNotice } from '../../frame/show-notice';
import type { TodayCalls, TodayView } from '../today/today-view';
import type { TodaySidebar } from './today-words';
import { unitFileCard } from './unit-file-card';
import { addUnitForm } from './unit-forms';

type Units = TodayView['units'];

const MAX_OFFERED = 8;

/** `renew` replaces the list of units and reads the shown unit again. */
export function unitSearch(
  dialog: TodaySidebar,
  { units: first, blocks }: Pick<TodayView, 'units' | 'blocks'>,
): { element: HTMLElement; renew: (units: Units) => Promise<void> } {
  const { today: words } = dialog.words;
  let units = first;
  let shown = '';
  const status = element('div', { class: 'status' });
  const resultArea = element('div');
  const show = async (code: string, pressed: HTMLButtonElement) => {
    const run = () => server<TodayCalls>().readUnitFile(code);
    const file = await runAct(dialog, {
      pressed,
      status,
      run,
    });
    if (file === null) return;
    shown = file.unit.code;
    const card = unitFileCard(dialog, file, (message) => changed(message, file.unit.code));
    fill(resultArea, [card]);
    card.focus({ preventScroll: true });
    card.scrollIntoView();
  };
  const changed = async (message: string, code: string) => {
    await show(code, findButton);
    showNotice(dialog, status, 'good', message);
  };
  const cursorButton = button(words.atCursor, 'second', () => void show('', cursorButton));
  const field = suggestField(
    { id: 'unit', name: 'unit', label: words.search, hint: words.searchHint, need: '' },
    first.map(([code, name]) => ({ value: code, label: name })),
    '',
    false,
  );
  const showChoices = (found: Units) => {
    const choices = found.slice(0, MAX_OFFERED).map(([code, name]) => {
      const choose: HTMLButtonElement = button(name, 'quiet', () => void show(code, choose));
      return element('li', {}, choose);
    });
    const sentence = words.which(dialog.count(found.length));
    fill(resultArea, [paragraph(sentence), element('ul', { class: 'plain' }, ...choices)]);
    dialog.announce(sentence);
  };
  const findButton = button(words.find, 'second', () => {
    const found = matchingUnits(field.read(), units);
    const [one, another] = found;
    field.showProblem(one ? '' : words.unknown);
    if (!one) field.focus();
    else if (another) showChoices(found);
    else void show(one[0], findButton);
  });
  findButton.type = 'submit';
  const form = element(
    'form',
    { novalidate: true, autocomplete: 'off' },
    field.element,
    findButton,
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  return {
    element: element(
      'section',
      {},
      element('h2', {}, words.unit),
      element('p', { class: 'acts' }, cursorButton),
      form,
      status,
      resultArea,
      addUnitForm(dialog, blocks),
    ),
    renew: async (read) => {
      units = read;
      if (shown !== '') await show(shown, findButton);
    },
  };
}

function matchingUnits(typed: string, units: Units): Units {
  const exact = units.filter(([code, name]) => code === typed || name === typed);
  return exact.length > 0
    ? exact
    : findByName(
        typed,
        units,
        ([code, name]) => `${name} ${code}`,
        ([, name]) => name,
      );
}
