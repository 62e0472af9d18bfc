import type { Day } from '../../calendar/day';
import { isDay } from '../../calendar/day';
import { addWorkingDays } from '../../calendar/working-calendar';
import type { OpenForm } from '../../forms/page/field-form';
import { element } from '../../frame/element';
import { calendarOf } from '../../records/day-off';
import { wholeNumber } from '../../texts/number-text';
import type { DatedFormView } from '../dated-form-view';
import type { DatedWords } from './dated-words';

/** Working days that a deadline lies ahead at most: about a year. */
const MOST = 250;

/** From which day working days are counted, and the words for it. */
export interface CountedFrom {
  readonly since: string;
  readonly day: () => Day;
}

/** Adds to a day's field a box for the working days after which it lies: the day is filled in as the number is typed. */
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
    if (days === null || days < 1 || days > MOST) field.showProblem(words.countOnly);
    else field.write(addWorkingDays(since, days, calendar));
  };
  // The form takes what is typed for its own and would take the problem away again
  count.addEventListener('input', (event) => event.stopPropagation());
  count.addEventListener('input', fillIn);
  field.element
    .querySelector('.control')
    ?.after(element('div', { class: 'or-count' }, label, count));
}
