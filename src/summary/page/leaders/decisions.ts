import { formatDay } from '../../../calendar/day';
import { isPastLastFollowUp } from '../../../dispatches/rules/last-step';
import { element } from '../../../frame/element';
import { dispatchNumber } from '../../../records/dispatch-number';
import type { ShownSummary } from '../../rules/readers-summary';
import type { SummaryPage } from '../summary-page';
import { namesAndRest } from './late-names';

/**
 * Maximum number of units named per dispatch that are overdue beyond the last step of the office's follow-up
 * schedule: `one` if only one dispatch is shown, otherwise `several`.
 */
const NAMED = { one: 10, several: 3 };

/** Leaves out summaries for supporting bodies (`reader` is `support`). `null` if nothing needs a decision. */
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
        isSeveral ? element('strong', {}, `${dispatchNumber(summary.dispatch)}: `) : null,
        line,
      ),
    ),
  );
  if (items.length === 0) return null;
  const title = element('h3', {}, words.decide);
  return element('section', { class: 'part decide' }, title, element('ul', {}, ...items));
}

function linesOf(
  summaryPage: SummaryPage,
  summary: ShownSummary,
  isOneOfSeveral: boolean,
): string[] {
  const { words, count } = summaryPage;
  const { periods, overdue, dueSoon, dispatch, asOf } = summary;
  if (dispatch.closedOn !== null && dispatch.closedOn <= asOf) return [];
  const proposal = periods[periods.length - 1]?.proposal ?? '';
  const days = summaryPage.lastStep;
  const most = isOneOfSeveral ? NAMED.several : NAMED.one;
  const named = { most, leftOut: summary.lastStepLeftOut ?? 0 };
  const pastLastStep = overdue.filter((unit) => isPastLastFollowUp(unit.overdue, days));
  const names = pastLastStep.map(({ name }) => name);
  return [
    ...proposal.split('\n').filter((line) => line !== ''),
    ...(pastLastStep.length > 0
      ? [
          words.insisted(
            count(names.length + named.leftOut),
            count(days),
            namesAndRest(summaryPage, names, named),
          ),
        ]
      : []),
    ...dueSoon.map(({ stage, due, open }) =>
      words[due === asOf ? 'dueToday' : 'near'](
        summaryPage.stage(words.stages, stage, dispatch),
        formatDay(due),
        count(open),
      ),
    ),
  ];
}
