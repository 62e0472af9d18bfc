import { formatDay, isDay } from '../../calendar/day';
import { calendarOf } from '../../calendar/day-off';
import { rollForward } from '../../calendar/working-calendar';
import type { OpenForm } from '../../forms/form-page/field-form';
import { element } from '../../frame/element';
import { STAGES } from '../../records/stage';
import type { DispatchFormView } from '../dated-form-view';
import type { DatedWords } from '../dated-page/dated-words';
import { DEADLINE_FIELDS } from '../rules/asked-fields';
import { optionValues } from '../rules/dispatch-options';
import { isOnlyReminder } from '../rules/only-reminder';

/** Below a deadline that is so near that no reminder follows the notice: a sentence that says so. */
export function showOnlyReminder(
  { fields, body }: OpenForm,
  words: DatedWords,
  view: DispatchFormView,
): void {
  const calendar = calendarOf(view.weekdays, view.daysOff);
  const { remindersBefore: before } = view;
  const rules = { before, deadlines: { calendar, dueSoonDays: 0 } };
  const fieldOf = (name: string) => fields.find((one) => one.name === name);
  const notes = STAGES.map((stage) => {
    const note = element('p', { class: 'hint only-reminder', role: 'status' });
    const field = fieldOf(DEADLINE_FIELDS[stage].day);
    field?.element.append(note);
    return { field, note };
  });
  const show = () => {
    const chosen = fieldOf('noticeOn')?.read() ?? '';
    const noticeOn = rollForward(isDay(chosen) ? chosen : view.today, calendar);
    const keeping = optionValues({
      urgency: fieldOf('urgency')?.read() ?? '',
      onDayOff: fieldOf('onDayOff')?.read() ?? '',
    });
    const hasNotice = fieldOf('firstNotice')?.read() !== 'paper';
    for (const { field, note } of notes) {
      const deadline = field?.read() ?? '';
      const isOnly =
        hasNotice && isDay(deadline) && isOnlyReminder(keeping, deadline, noticeOn, rules);
      note.textContent = isOnly ? words.onlyReminder(formatDay(noticeOn)) : '';
    }
  };
  body.addEventListener('input', show);
  show();
}
