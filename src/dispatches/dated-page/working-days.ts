import type { Day } from '../../calendar/day';
import { isDay } from '../../calendar/day';
import { calendarOf } from '../../calendar/day-off';
import { addWorkingDays } from '../../calendar/working-calendar';
import type { OpenForm } from '../../forms/form-page/field-form';
import { element } from '../../frame/element';
import { wholeNumber } from '../../texts/number-text';
import type { DatedFormView } from '../dated-form-view';
import type { DatedWords } from './dated-words';

const MAX_WORKING_DAYS = 250;

/** `day` returns the day from which working days are counted. `since` is its label. */
export interface CountedFrom {
  readonly since: string;
  readonly day: () => Day;
}

export function addWorkingDaysBox(
  { fields }: OpenForm,
  name: string,
  { view, words, from }: { view: DatedFormView; words: DatedWords; from: CountedFrom },
): void {
  const field = fields.find((one) => one.name === name);
  if (!field) return;
  const calendar = calendarOf(view.weekdays, view.daysOff);
  const id = `working-${name}`;
  const count = element('input', {
    id,
    class: 'control count',
    type: 'text',
    inputmode: 'numeric',
    autocomplete: 'off',
    'aria-describedby': `field-${name}-problem`,
  });
  const label = element('label', { for: id }, `${words.workingDays} ${from.since}`);
  const fillIn = () => {
    const days = wholeNumber(count.value);
    const since = from.day();
    if (count.value.trim() === '' || !isDay(since)) return;
    if (days === null || days < 1 || days > MAX_WORKING_DAYS) field.showProblem(words.countOnly);
    else field.write(addWorkingDays(since, days, calendar));
  };
  // Otherwise the form would treat this input as its own and clear the field's problem.
  count.addEventListener('input', (event) => event.stopPropagation());
  count.addEventListener('input', fillIn);
  field.element
    .querySelector('.control')
    ?.after(element('div', { class: 'or-count' }, label, count));
}
