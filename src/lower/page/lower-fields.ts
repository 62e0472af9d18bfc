import { formatDay } from '../../calendar/day';
import { choiceField } from '../../frame/fields/choice-fields';
import type { LowerRoom, LowerState } from './lower-room';

/** Builds the choice of our dispatch and of the period in which the files count. */
export function lowerFields(
  { desk, draft, onFile, redraw }: LowerRoom,
  { choices, periods }: LowerState,
): HTMLElement[] {
  const words = desk.words.lower;
  const look = (name: string, label: string) => ({ id: name, name, label, need: '', hint: '' });
  const directive = choiceField(
    look('directive', words.directive),
    onFile.directives.map(({ id, type, number, issuedOn, subject }) => ({
      value: id,
      label: words.label(type, number, formatDay(issuedOn), subject),
    })),
    choices.directive,
  );
  directive.element.addEventListener('change', () => {
    draft.directive = directive.read();
    draft.period = '';
    redraw();
  });
  if (periods.length === 0) return [directive.element];
  const period = choiceField(
    look('period', words.period),
    periods.map(({ name, cutOff }) => ({
      value: name,
      label: words.periodLabel(name, formatDay(cutOff)),
    })),
    choices.period.name,
  );
  period.element.addEventListener('change', () => {
    draft.period = period.read();
    redraw();
  });
  return [directive.element, period.element];
}
