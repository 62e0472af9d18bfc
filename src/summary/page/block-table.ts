import { element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import type { Figures } from '../../records/figures';
import type { Summary } from '../rules/summarise';
import type { SummaryDesk } from './summary-desk';
import { type Column, column, table } from './table';

/** Builds the table by block, in the columns of the report's annex, with totals. */
export function blockTable(desk: SummaryDesk, { blocks, totals }: Summary): HTMLElement {
  const { words } = desk;
  const rows = blocks.map(({ name, figures }, at) => [
    desk.count(at + 1),
    name || words.noBlock,
    ...blockCells(desk, figures),
  ]);
  return element(
    'section',
    { class: 'part columns' },
    element('h3', {}, words.byBlock),
    scrollHint(desk),
    table({
      title: words.byBlock,
      columns: blockColumns(desk, words.block),
      rows,
      total: ['', words.total, ...blockCells(desk, totals)],
    }),
  );
}

/** Says on a telephone that a table of all figures goes on beside the screen. */
export function scrollHint({ words }: SummaryDesk): HTMLElement {
  return paragraph(words.scroll, 'hint sideways');
}

/** Declares the columns of the report's annex, of which the second names whose figures a row holds. */
export function blockColumns({ words }: SummaryDesk, name: string): Column[] {
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
    column(words.index, 'index'),
    column(name, 'name'),
    ...heads.map((head) => column(head, 'number')),
  ];
}

/** Writes the figures of a row, in the order of its columns. */
export function blockCells(desk: SummaryDesk, figures: Figures): string[] {
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
