import type { Figures } from '../../core/figures';
import type { Summary } from '../../core/summarise';
import { element } from '../frame/element';
import type { SummaryDesk } from './summary-desk';
import { column, table } from './table';

/** Builds the table by block, in the columns of the report's annex, with totals. */
export function blockTable(desk: SummaryDesk, { blocks, totals }: Summary): HTMLElement {
  const { words } = desk;
  const { columns } = words;
  const rows = blocks.map(({ name, figures }, at) => [
    desk.count(at + 1),
    name,
    ...figureCells(desk, figures),
  ]);
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
  return element(
    'section',
    { class: 'part columns' },
    element('h3', {}, words.byBlock),
    table({
      title: words.byBlock,
      columns: [
        column(words.index, 'index'),
        column(words.block, 'name'),
        ...heads.map((head) => column(head, 'number')),
      ],
      rows,
      total: ['', words.total, ...figureCells(desk, totals)],
    }),
  );
}

function figureCells(desk: SummaryDesk, figures: Figures): string[] {
  const { units, acknowledged, eligible, attended } = figures;
  return [
    desk.count(units),
    desk.count(acknowledged),
    desk.share(acknowledged, units),
    desk.count(figures.completedOnTime),
    desk.count(figures.completedLate),
    desk.count(figures.openWithin),
    desk.count(figures.openOverdue),
    desk.count(figures.sessions),
    desk.count(eligible),
    desk.count(attended),
    desk.share(attended, eligible),
  ];
}
