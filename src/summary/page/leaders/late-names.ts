import { element } from '../../../frame/element';
import type { ShownSummary } from '../../rules/readers-summary';
import type { SummaryDesk } from '../summary-desk';

/** Units that a line names of who is late. */
const NAMED = 3;

/** Names the first of some units and counts the others, those that were left out too. */
export function firstOf(
  { words, count }: SummaryDesk,
  names: readonly string[],
  { most, leftOut }: { most: number; leftOut: number },
): string {
  const more = names.length - most + leftOut;
  return [...names.slice(0, most), ...(more > 0 ? [words.moreLate(count(more))] : [])].join('; ');
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

/** Builds the line that names who is late longest, above the list of all, beside which print leaves it out; null where nobody is, or none may be named. */
export function latest(desk: SummaryDesk, summary: ShownSummary): HTMLElement | null {
  if (summary.overdue.length === 0) return null;
  const label = element('strong', {}, `${desk.words.latest}: `);
  return element('p', { class: 'latest' }, label, lateOf(desk, summary));
}

function lateOf(desk: SummaryDesk, { overdue, leftOut }: ShownSummary): string {
  const names = overdue.map(({ name, overdue: stages }) =>
    desk.words.lateUnit(name, desk.count(Math.max(...stages.map(({ daysLate }) => daysLate)))),
  );
  return firstOf(desk, names, { most: NAMED, leftOut: leftOut?.overdue ?? 0 });
}
