import { element } from '../../../frame/element';
import type { ShownSummary } from '../../rules/readers-summary';
import type { SummaryPage } from '../summary-desk';

/** Units that a line names of who is late. */
const NAMED = 3;

/** Names the first of some units and counts the others, those that were left out too. */
export function firstOf(
  { words, count }: SummaryPage,
  names: readonly string[],
  { most, leftOut }: { most: number; leftOut: number },
): string {
  const more = names.length - most + leftOut;
  return [...names.slice(0, most), ...(more > 0 ? [words.moreLate(count(more))] : [])].join('; ');
}

/** Builds who is late by name, a line for each dispatch that has any; null where nobody is, or none may be named. */
export function lateNames(
  summaryPage: SummaryPage,
  summaries: readonly ShownSummary[],
): HTMLElement | null {
  const late = summaries.filter(({ overdue }) => overdue.length > 0);
  if (late.length === 0) return null;
  const lines = late.map((summary) =>
    element(
      'li',
      {},
      element('strong', {}, `${summary.dispatch.number}: `),
      lateOf(summaryPage, summary),
    ),
  );
  return element(
    'section',
    { class: 'part' },
    element('h3', {}, summaryPage.words.redList),
    element('ul', {}, ...lines),
  );
}

/** Builds the line that names who is late longest, above the list of all, beside which print leaves it out; null where nobody is, or none may be named. */
export function latest(summaryPage: SummaryPage, summary: ShownSummary): HTMLElement | null {
  if (summary.overdue.length === 0) return null;
  const label = element('strong', {}, `${summaryPage.words.latest}: `);
  return element('p', { class: 'latest' }, label, lateOf(summaryPage, summary));
}

function lateOf(summaryPage: SummaryPage, { overdue, leftOut }: ShownSummary): string {
  const names = overdue.map(({ name, overdue: stages }) =>
    summaryPage.words.lateUnit(
      name,
      summaryPage.count(Math.max(...stages.map(({ daysLate }) => daysLate))),
    ),
  );
  return firstOf(summaryPage, names, { most: NAMED, leftOut: leftOut?.overdue ?? 0 });
}
