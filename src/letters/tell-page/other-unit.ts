import { button } from '../../frame/button';
import { runAct } from '../../frame/dialog/run-act';
import { element, fill } from '../../frame/element';
import { suggestField } from '../../frame/fields/suggest-field';
import { server } from '../../frame/server';
import type { LettersCalls } from '../letters-calls';
import type { TellView } from '../rules/tell-view';
import type { TellDesk } from './tell-desk';
import { unitWithMessage } from './unit-card';

/** Builds the search for any unit with something open, and shows the one found with its message. */
export function otherUnit(desk: TellDesk, units: TellView['units']): HTMLElement {
  const { tell: words } = desk.words;
  const options = units.map(({ code, name }) => ({ value: code, label: name }));
  const look = { id: 'unit', name: 'unit', label: words.unit, hint: words.unitHint, need: '' };
  const field = suggestField(look, options, '');
  const said = element('div');
  const found = element('div', { class: 'rows' });
  const compose = button(words.compose, 'second', async () => {
    const code = field.read();
    if (units.every((unit) => unit.code !== code)) {
      field.showProblem(words.unitUnknown);
      field.focus();
      return;
    }
    const run = () => server<LettersCalls>().unitMessage(code);
    const unit = await runAct(desk, { buttons: [compose], pressed: compose, said, run });
    if (unit === null) return;
    fill(found, [unitWithMessage(desk, unit)]);
    found.querySelector('textarea')?.focus();
  });
  compose.type = 'submit';
  const form = element(
    'form',
    { novalidate: true, autocomplete: 'off' },
    field.element,
    element('p', { class: 'acts' }, compose),
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => field.showProblem(''));
  return element('section', {}, element('h2', {}, words.other), form, said, found);
}
