import { element } from '../../frame/element';
import { figureTitle, isInRounds } from '../../records/requested-figure';
import { figureLines, roundSumText } from '../rules/figure-lines';
import type { Summary } from '../rules/summarise';
import { ownTotals } from '../rules/value-totals';
import type { SummaryPage } from './summary-page';
import { type TableParts, table, tableColumn } from './table';

/** Totals of the requested figures, with their change. `null` if the dispatch asks none. */
export function figureTable(summaryPage: SummaryPage, summary: Summary): HTMLElement | null {
  const { words, count, language } = summaryPage;
  const { title, figure, sum, change, units } = words.requested;
  const lines = figureLines(summary, language);
  const isFirst = summary.since === null && summary.rounds.length === 0;
  const noChange = isFirst ? '' : words.notComparable;
  const columns = [
    tableColumn(figure, 'name wide'),
    ...[sum, change, units].map((head) => tableColumn(head, 'number wide')),
  ];
  const rows = lines.map((line) => [
    line.title,
    line.sum || (line.hasTotal ? words.notReported : words.notAdded),
    line.change === '0' ? words.unmoved : line.change || (line.hasTotal ? noChange : ''),
    count(line.units),
  ]);
  return tablePart({ title, columns, rows });
}

/** The rounds of a repeating report, a line each with the sum of each figure and its change. `null` if there is only one. */
export function roundTable(summaryPage: SummaryPage, summary: Summary): HTMLElement | null {
  const { words, of, language } = summaryPage;
  const { rounds, values } = summary;
  const { title, name, reported, accumulated: template } = words.rounds;
  const figures = ownTotals(values)?.figures ?? [];
  const summed = figures.filter(isInRounds);
  const columns = [
    tableColumn(name, 'name wide'),
    ...[reported, ...summed.map(figureTitle)].map((head) => tableColumn(head, 'number wide')),
  ];
  const rows = rounds.map((round) => [
    round.name,
    of(round.reported, round.asked),
    ...figures.flatMap((figure, at) =>
      isInRounds(figure) ? [roundSumText(round, at, { template, language })] : [],
    ),
  ]);
  return tablePart({ title, columns, rows });
}

/** `null` without rows. */
function tablePart(shown: Omit<TableParts, 'total'>): HTMLElement | null {
  if (shown.rows.length === 0) return null;
  const heading = element('h3', {}, shown.title);
  return element('section', { class: 'part' }, heading, table({ ...shown, total: null }));
}
