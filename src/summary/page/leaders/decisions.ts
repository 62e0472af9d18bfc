import { formatDay } from '../../../calendar/day';
import { isPastLastStep } from '../../../dispatches/rules/last-step';
import { element } from '../../../frame/element';
import type { ShownSummary } from '../../rules/readers-summary';
import type { SummaryPage } from '../summary-desk';
import { firstOf } from './late-names';

/** Units that are named past the last step: of one dispatch, and of each of several. */
const NAMED = { one: 10, several: 3 };

/**
 * Builds what leaders are asked to decide: what the office proposed in the last period, units that are past the last
 * step of the schedule, whose days the list tells, and deadlines that are near; null where there is nothing, and to bodies that support the dispatches. Where dispatches are several, each item names its own.
 */
export function decisions(
  summaryPage: SummaryPage,
  summaries: readonly ShownSummary[],
): HTMLElement | null {
  const { words } = summaryPage;
  const isSeveral = summaries.length > 1;
  const own = summaries.filter(({ reader }) => reader !== 'support');
  const items = own.flatMap((summary) =>
    linesOf(summaryPage, summary, isSeveral).map((line) =>
      element(
        'li',
        {},
        isSeveral ? element('strong', {}, `${summary.dispatch.number}: `) : null,
        line,
      ),
    ),
  );
  if (items.length === 0) return null;
  const title = element('h3', {}, words.decide);
  return element('section', { class: 'part decide' }, title, element('ul', {}, ...items));
}

function linesOf(summaryPage: SummaryPage, summary: ShownSummary, isSeveral: boolean): string[] {
  const { words, count } = summaryPage;
  const { periods, overdue, dueSoon, dispatch, asOf } = summary;
  if (dispatch.closedOn !== null && dispatch.closedOn <= asOf) return [];
  const proposal = periods[periods.length - 1]?.proposal ?? '';
  const days = summaryPage.lastStep;
  const most = isSeveral ? NAMED.several : NAMED.one;
  const named = { most, leftOut: summary.insistedLeftOut ?? 0 };
  const insisted = overdue.filter((unit) => isPastLastStep(unit.overdue, days));
  const names = insisted.map(({ name }) => name);
  return [
    ...proposal.split('\n').filter((line) => line !== ''),
    ...(insisted.length > 0
      ? [words.insisted(count(days), firstOf(summaryPage, names, named))]
      : []),
    ...dueSoon.map(({ stage, due, open }) =>
      words.near(words.stages[stage], formatDay(due), count(open)),
    ),
  ];
}
