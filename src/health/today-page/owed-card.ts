import { formatDay } from '../../calendar/day';
import { type Child, element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import { isOver } from '../../records/directive';
import { plainSubject } from '../../records/plain-subject';
import type { EntryCalls, OwedRow, UnitFile } from '../today/today-view';
import { entryButton } from './entry-button';
import type { TodayDesk } from './today-desk';

/** Shows what a unit owes and has answered of one dispatch, with what can be recorded for it. */
export function owedCard(
  desk: TodayDesk,
  { row, directive }: { row: OwedRow; directive: UnitFile['directives'][number] },
): HTMLElement {
  const { today: words } = desk.words;
  const { number, subject, state } = directive;
  const said = element('div', { class: 'said' });
  const act = (label: string, entry: keyof EntryCalls, more = {}) =>
    entryButton(desk, {
      label,
      name: words.actOn(label, number),
      entry,
      chosen: { directive: directive.id, unit: row.unit, ...more },
      said,
    });
  const acts = isOver(directive)
    ? []
    : [
        act(words.record, 'openAnswer'),
        act(words.extend, 'openDeadline'),
        act(words.exempt, 'openDeadline', { exempt: 'yes' }),
      ];
  return element(
    'li',
    {},
    element('h5', {}, number),
    paragraph(plainSubject(subject), 'soft'),
    state === 'open' ? null : paragraph(words.directiveState[state], 'soft'),
    paragraph(row.standing, 'standing'),
    ...answers(desk, row),
    acts.length === 0 ? null : element('p', { class: 'acts' }, ...acts),
    said,
  );
}

function answers(desk: TodayDesk, row: OwedRow): Child[] {
  const { today: words } = desk.words;
  const { acknowledgedOn, acknowledgedBy, completedOn, attended, eligible, difficulties } = row;
  const lines = [
    acknowledgedOn === null ? '' : words.acknowledged(formatDay(acknowledgedOn), acknowledgedBy),
    completedOn === null ? '' : words.completed(formatDay(completedOn)),
    attended === null || eligible === null
      ? ''
      : words.attended(desk.count(attended), desk.count(eligible)),
    difficulties === '' ? '' : words.difficulties(difficulties),
    row.reminders ? words.reminders(desk.count(row.reminders)) : '',
  ].filter((line) => line !== '');
  return lines.length === 0
    ? []
    : [element('ul', {}, ...lines.map((line) => element('li', {}, line)))];
}
