import { formatDay } from '../../calendar/day';
import { standingOf } from '../../dispatches/rules/standing';
import type { Directive } from '../../records/directive';
import { say } from '../../texts/say';
import { releaseOf } from '../../units/rules/recipients';
import type { Ports } from '../../workbook/ports';
import { type Office, readOffice, rowsOf } from '../../workbook/reading/office';
import { planInputOf } from '../compose/letter-desk';
import { askingRulesOf, dueByBox } from '../rules/plan-letters';

/** Says of dispatches just edited how many letters of a deadline that was moved will wait for approval, and what keeps them from it. */
export function movedNotes(ports: Ports, edited: readonly Directive[]): readonly string[] {
  if (!edited.some(({ state }) => state === 'open')) return [];
  const office = readOffice(ports);
  const { boxes } = dueByBox(planInputOf(office, ports.clock.today()));
  const letters = [...boxes.values()];
  const notes = edited.flatMap(({ id, number, acknowledgeBy, trainBy }) => {
    const count = letters.filter((items) =>
      items.some(({ directive, movedFrom }) => directive.id === id && movedFrom !== null),
    ).length;
    const days = { acknowledge: formatDay(acknowledgeBy), train: formatDay(trainBy) };
    return count === 0 ? [] : [say(office.words.says.deadlineMoved, { number, ...days, count })];
  });
  const ids = edited.map(({ id }) => id);
  return [...notes, ...passedDeadlines(ports, office, ids)];
}

/**
 * Names the cells of Văn bản whose deadline had passed before units were told of it: no letter asks by such a day. A unit
 * that was added after the deadline is one of these.
 */
export function passedDeadlines(
  ports: Ports,
  office: Office,
  ids: readonly string[] = office.directives.map(({ id }) => id),
): string[] {
  const today = ports.clock.today();
  const past = office.directives.filter(
    ({ id, state, acknowledgeBy, trainBy }) =>
      state === 'open' && ids.includes(id) && (acknowledgeBy < today || trainBy < today),
  );
  if (past.length === 0) return [];
  const { judge, knows, addressOf } = askingRulesOf(planInputOf(office, today));
  const units = new Map(office.units.map((unit) => [unit.code, unit]));
  const untoldOf = (directive: Directive) =>
    rowsOf(office.tracking).flatMap((row): Untold[] => {
      const unit = row.directive === directive.id ? units.get(row.unit) : undefined;
      if (!unit || releaseOf(row, unit) !== null || !addressOf(unit).usable) return [];
      const { acknowledge, train } = standingOf(directive, row, judge, knows);
      const column = train.timing === 'untold' ? 'trainBy' : 'acknowledgeBy';
      const isTold = column !== 'trainBy' && acknowledge.timing !== 'untold';
      return isTold ? [] : [{ unit: unit.name, column }];
    });
  return past.flatMap((directive) => untoldLine(directive, untoldOf(directive), office));
}

/** A unit that was not told of a deadline before it passed. */
interface Untold {
  readonly unit: string;
  readonly column: 'trainBy' | 'acknowledgeBy';
}

function untoldLine(
  directive: Directive,
  untold: readonly Untold[],
  { directiveRows, words }: Office,
): string[] {
  const [first] = untold;
  const row = directiveRows.rows.find((one) => one.row.id === directive.id)?.at;
  if (!first || row === undefined) return [];
  const { name, headers } = words.tabs.directives;
  const { unit, column } = first;
  const named = { row, tab: name, column: headers[column] ?? '', number: directive.number, unit };
  const counted = { day: formatDay(directive[column]), units: untold.length };
  return [say(words.says.untoldPast, { ...named, ...counted })];
}
