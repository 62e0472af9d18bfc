import { element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import type { Figures } from '../../records/figures';
import type { Summary } from '../rules/summarise';
import type { SummaryPage } from './summary-page';
import { type TableColumn, table, tableColumn } from './table';

export function blockTable(summaryPage: SummaryPage, { blocks, totals }: Summary): HTMLElement {
  const { words } = summaryPage;
  const rows = blocks.map(({ name, figures }, at) => [
    summaryPage.count(at + 1),
    name || words.noBlock,
    ...blockCells(summaryPage, figures),
  ]);
  return element(
    'section',
    { class: 'part columns' },
    element('h3', {}, words.byBlock),
    scrollHint(summaryPage),
    table({
      title: words.byBlock,
      columns: blockColumns(summaryPage, words.block),
      rows,
      total: ['', words.total, ...blockCells(summaryPage, totals)],
    }),
  );
}

export function scrollHint({ words }: SummaryPage): HTMLElement {
  return paragraph(words.scroll, 'hint sideways');
}

/** `name` heads the second column. `blockCells` fills the columns after it. */
export function blockColumns({ words }: SummaryPage, name: string): TableColumn[] {
  const { columns } = words;
  const heads = [
    columns.units,
    columns.acknowledged,
    columns.acknowledgedShare,
    columns.completedOnTime,
    columns.completedLate,
    columns.openWithin,
    columns.openOverdue,
    columns.sessions,
    columns.eligible,
    columns.attended,
    columns.attendedShare,
  ];
  return [
    tableColumn(words.index, 'index'),
    tableColumn(name, 'name'),
    ...heads.map((head) => tableColumn(head, 'number')),
  ];
}

export function blockCells(summaryPage: SummaryPage, figures: Figures): string[] {
  const { units, acknowledged, eligible, attended } = figures;
  return [
    summaryPage.count(units),
    summaryPage.count(acknowledged),
    summaryPage.share(acknowledged, units),
    summaryPage.count(figures.completedOnTime),
    summaryPage.count(figures.completedLate),
    summaryPage.count(figures.openWithin),
    summaryPage.count(figures.openOverdue),
    summaryPage.count(figures.sessions),
    summaryPage.count(eligible),
    summaryPage.count(attended),
    summaryPage.share(attended, eligible),
  ];
}
