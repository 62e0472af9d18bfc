import { button } from '../../frame/button';
import { element } from '../../frame/element';
import { completedOf } from '../../records/figures';
import type { Summary } from '../rules/summarise';
import type { SummaryDesk } from './summary-desk';
import { column, table } from './table';

/** Builds one line for each dispatch, for a reader with two minutes; its name leads to what is said of it below. */
export function overview(
  desk: SummaryDesk,
  summaries: readonly Summary[],
  parts: readonly HTMLElement[],
): HTMLElement {
  const { words } = desk;
  const rows = summaries.map((summary, at) => {
    const { directive, totals } = summary;
    const completed = completedOf(totals);
    return [
      button(words.numbered(directive.type, directive.number), 'quiet', () =>
        parts[at]?.scrollIntoView(),
      ),
      `${desk.of(totals.acknowledged, totals.units)} (${desk.share(totals.acknowledged, totals.units)})`,
      `${desk.of(completed, totals.units)} (${desk.share(completed, totals.units)})`,
      desk.count(summary.overdue.length),
    ];
  });
  return element(
    'section',
    { class: 'part list' },
    element('h2', {}, words.contents),
    table({
      title: words.contents,
      columns: [
        column(words.document, 'name wide'),
        column(words.acknowledged, 'number wide'),
        column(words.completed, 'number wide'),
        column(words.overdueUnits, 'number wide'),
      ],
      rows,
      total: null,
    }),
  );
}
