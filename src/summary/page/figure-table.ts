import { element } from '../../frame/element';
import { figureLines } from '../rules/figure-lines';
import type { Summary } from '../rules/summarise';
import type { SummaryPage } from './summary-page';
import { table, tableColumn } from './table';

/** Totals of the requested figures, with their change. `null` if the dispatch asks none. */
export function figureTable(summaryPage: SummaryPage, summary: Summary): HTMLElement | null {
  const { words, count, language } = summaryPage;
  const { title, figure, sum, change, units } = words.requested;
  const lines = figureLines(summary, language);
  const columns = [
    tableColumn(figure, 'name wide'),
    ...[sum, change, units].map((head) => tableColumn(head, 'number wide')),
  ];
  const rows = lines.map((line) => [
    line.title,
    line.sum || (line.isAdded ? words.notReported : words.notAdded),
    line.change === '0' ? words.unmoved : line.change || (line.isAdded ? words.noChange : ''),
    count(line.units),
  ]);
  return lines.length === 0
    ? null
    : element(
        'section',
        { class: 'part' },
        element('h3', {}, title),
        table({ title, columns, rows, total: null }),
      );
}
