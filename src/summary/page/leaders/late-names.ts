import { element } from '../../../frame/element';
import type { ShownSummary } from '../../rules/readers-summary';
import type { ListedUnit } from '../../rules/unit-line';
import type { SummaryDesk } from '../summary-desk';

/** Units that a line names of what is asked of leaders about one dispatch, and of who is late, or of what is asked about several. */
const NAMED = { decide: 10, late: 3 };

/** Names the first units of a list that is sorted by days, each with its days, and counts the others, those that were left out too. */
export function namesOf(
  { words, count }: SummaryDesk,
  units: readonly ListedUnit[],
  { where, leftOut }: { where: keyof typeof NAMED; leftOut: number },
): string {
  const most = NAMED[where];
  const more = units.length - most + leftOut;
  const named = units
    .slice(0, most)
    .map(({ name, overdue }) =>
      words.lateUnit(name, count(Math.max(...overdue.map(({ daysLate }) => daysLate)))),
    );
  return [...named, ...(more > 0 ? [words.moreLate(count(more))] : [])].join('; ');
}

/** Builds who is late by name, a line for each dispatch that has any; null where nobody is, or none may be named. */
export function lateNames(
  desk: SummaryDesk,
  summaries: readonly ShownSummary[],
): HTMLElement | null {
  const late = summaries.filter(({ overdue }) => overdue.length > 0);
  if (late.length === 0) return null;
  const lines = late.map((summary) =>
    element(
      'li',
      {},
      element('strong', {}, `${summary.directive.number}: `),
      lateOf(desk, summary),
    ),
  );
  return element(
    'section',
    { class: 'part' },
    element('h3', {}, desk.words.redList),
    element('ul', {}, ...lines),
  );
}

/** Builds the line that names who is late longest, above the list of all; null where nobody is, or none may be named. */
export function latest(desk: SummaryDesk, summary: ShownSummary): HTMLElement | null {
  if (summary.overdue.length === 0) return null;
  return element('p', {}, element('strong', {}, `${desk.words.latest}: `), lateOf(desk, summary));
}

function lateOf(desk: SummaryDesk, { overdue, leftOut }: ShownSummary): string {
  return namesOf(desk, overdue, { where: 'late', leftOut: leftOut?.overdue ?? 0 });
}
