import { formatDay } from '../../calendar/day';
import type { Directive } from '../../records/directive';
import { say } from '../../texts/say';
import type { Ports } from '../../workbook/ports';
import { type Office, readOffice } from '../../workbook/reading/office';
import { planInputOf } from '../compose/letter-desk';
import { dueByBox } from '../rules/plan-letters';

/** Says of dispatches just edited how many letters of a deadline that was moved will wait for approval, and what keeps them from it. */
export function movedNotes(ports: Ports, edited: readonly Directive[]): readonly string[] {
  if (!edited.some(({ state }) => state === 'open')) return [];
  const office = readOffice(ports);
  const { boxes } = dueByBox(planInputOf(office, ports.clock.today()));
  const letters = [...boxes.values()];
  const notes = edited.flatMap(({ id, number, acknowledgeBy }) => {
    const count = letters.filter((items) =>
      items.some(({ directive, movedFrom }) => directive.id === id && movedFrom !== null),
    ).length;
    const day = formatDay(acknowledgeBy);
    return count === 0 ? [] : [say(office.words.says.deadlineMoved, { number, day, count })];
  });
  const ids = edited.map(({ id }) => id);
  return [...notes, ...passedDeadlines(ports, office, ids)];
}

/** Names the cells of Văn bản whose deadline had passed before units were told of it: no letter asks by such a day. */
export function passedDeadlines(
  ports: Ports,
  office: Office,
  ids: readonly string[] = office.directives.map(({ id }) => id),
): string[] {
  const today = ports.clock.today();
  const { directives, words, directiveRows } = office;
  if (!directives.some(({ state, acknowledgeBy }) => state === 'open' && acknowledgeBy < today))
    return [];
  const { skipped } = dueByBox(planInputOf(office, today));
  const passed = skipped.filter(({ reason }) => reason === 'deadlinePassed');
  const { name, headers } = words.tabs.directives;
  return directiveRows.rows.flatMap(({ at, row }) => {
    const units = passed.filter(({ obligation }) => obligation.directive === row.id).length;
    if (units === 0 || !ids.includes(row.id)) return [];
    const day = formatDay(row.acknowledgeBy ?? '');
    const column = headers.acknowledgeBy ?? '';
    const named = { tab: name, row: at, column, number: row.number, day, units };
    return [say(words.says.movedToPast, named)];
  });
}
