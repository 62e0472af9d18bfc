import { element } from '../../../frame/element';
import { dispatchNumber } from '../../../records/dispatch-number';
import type { ShownSummary } from '../../rules/readers-summary';
import type { SummaryPage } from '../summary-page';

/** Most overdue units named in a line. */
const NAMED = 3;

/** `leftOut` is the number of further units that `names` does not contain. */
export function namesAndRest(
  { words, count }: SummaryPage,
  names: readonly string[],
  { most, leftOut }: { most: number; leftOut: number },
): string {
  const more = names.length - most + leftOut;
  return [...names.slice(0, most), ...(more > 0 ? [words.moreLate(count(more))] : [])].join('; ');
}

export function lateNames(
  summaryPage: SummaryPage,
  summaries: readonly ShownSummary[],
): HTMLElement | null {
  const overdueSummaries = summaries.filter(({ overdue }) => overdue.length > 0);
  if (overdueSummaries.length === 0) return null;
  const lines = overdueSummaries.map((summary) =>
    element(
      'li',
      {},
      element('strong', {}, `${dispatchNumber(summary.dispatch)}: `),
      longestNames(summaryPage, summary),
    ),
  );
  return element(
    'section',
    { class: 'part' },
    element('h3', {}, summaryPage.words.redList),
    element('ul', {}, ...lines),
  );
}

export function longestOverdue(
  summaryPage: SummaryPage,
  summary: ShownSummary,
): HTMLElement | null {
  if (summary.overdue.length === 0) return null;
  const label = element('strong', {}, `${summaryPage.words.latest}: `);
  return element('p', { class: 'latest' }, label, longestNames(summaryPage, summary));
}

function longestNames(summaryPage: SummaryPage, { overdue, leftOut }: ShownSummary): string {
  const names = overdue.map(({ name, overdue: stages }) =>
    summaryPage.words.lateUnit(
      name,
      summaryPage.lateWorkingDays(Math.max(...stages.map(({ daysLate }) => daysLate))),
    ),
  );
  return namesAndRest(summaryPage, names, { most: NAMED, leftOut: leftOut?.overdue ?? 0 });
}
