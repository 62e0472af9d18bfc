import { formatDay } from '../../calendar/day';
import { type Child, element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import { isOver } from '../../records/dispatch';
import { dispatchNumber } from '../../records/dispatch-number';
import { plainSubject } from '../../records/plain-subject';
import type { MenuEntry } from '../../words/menu-lines';
import type { ObligationRow, UnitFile } from '../today/today-view';
import { entryButton } from './entry-button';
import type { TodaySidebar } from './today-words';

export function owedCard(
  dialog: TodaySidebar,
  { row, dispatch }: { row: ObligationRow; dispatch: UnitFile['dispatches'][number] },
): HTMLElement {
  const { today: words } = dialog.words;
  const { subject, state } = dispatch;
  const number = dispatchNumber(dispatch);
  const status = element('div', { class: 'status' });
  const actButton = (label: string, entry: MenuEntry, more = {}) =>
    entryButton(dialog, {
      label,
      name: words.actOn(label, number),
      entry,
      chosen: { dispatch: dispatch.id, unit: row.unitCode, ...more },
      status,
    });
  const buttons = isOver(dispatch)
    ? []
    : [
        actButton(words.record, 'openAnswer'),
        actButton(words.extend, 'openDeadline'),
        actButton(words.exempt, 'openDeadline', { exempt: 'yes' }),
      ];
  return element(
    'li',
    {},
    element('h5', {}, number),
    paragraph(plainSubject(subject), 'soft'),
    state === 'open' ? null : paragraph(words.dispatchState[state], 'soft'),
    // The row of a dispatch that is over keeps the status that it had at the end
    isOver(dispatch) ? null : paragraph(row.statusText, 'status-text'),
    ...answerLines(dialog, row),
    buttons.length === 0 ? null : element('p', { class: 'acts' }, ...buttons),
    status,
  );
}

function answerLines(dialog: TodaySidebar, row: ObligationRow): Child[] {
  const { today: words } = dialog.words;
  const { acknowledgedOn, acknowledgedBy, completedOn, attended, eligible, difficulties } = row;
  const lines = [
    acknowledgedOn === null ? '' : words.acknowledged(formatDay(acknowledgedOn), acknowledgedBy),
    completedOn === null ? '' : words.completed(formatDay(completedOn)),
    attended === null || eligible === null
      ? ''
      : words.attended(dialog.count(attended), dialog.count(eligible)),
    difficulties === '' ? '' : words.difficulties(difficulties),
    row.reminders ? words.reminders(dialog.count(row.reminders)) : '',
  ].filter((line) => line !== '');
  return lines.length === 0
    ? []
    : [element('ul', {}, ...lines.map((line) => element('li', {}, line)))];
}
