import { element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import { ifCounted, type ShownFigures, shownOf } from '../../records/figure-scope';
import { type Figures, stageFigures } from '../../records/figures';
import { sumText } from '../rules/figure-lines';
import type { Summary } from '../rules/summarise';
import { presetTotals, type ValueSum } from '../rules/value-totals';
import type { SummaryPage } from './summary-page';
import { type TableColumn, table, tableColumn } from './table';

export function blockTable(summaryPage: SummaryPage, summary: Summary): HTMLElement {
  const { words } = summaryPage;
  const { blocks, totals } = summary;
  const shown = shownOf(summary.dispatch, totals);
  const preset = presetTotals(summary.values);
  const sumCells = (sums: readonly ValueSum[] = []) =>
    sums.map((sum) => sumText(sum, summaryPage.language));
  const rows = blocks.map(({ name, figures }, at) => [
    summaryPage.count(at + 1),
    name || words.noBlock,
    ...blockCells(summaryPage, figures, shown),
    ...sumCells(preset?.blocks[at]?.sums),
  ]);
  return element(
    'section',
    { class: 'part columns' },
    element('h3', {}, words.byBlock),
    scrollHint(summaryPage),
    table({
      title: words.byBlock,
      columns: [
        ...blockColumns(summaryPage, words.block, shown),
        ...(preset?.figures ?? []).map((figure) =>
          tableColumn(words.columns.preset[figure.name], 'number'),
        ),
      ],
      rows,
      total: [
        '',
        words.total,
        ...blockCells(summaryPage, totals, shown),
        ...sumCells(preset?.total),
      ],
    }),
  );
}

export function scrollHint({ words }: SummaryPage): HTMLElement {
  return paragraph(words.scroll, 'hint sideways');
}

/** `name` heads the second column. `blockCells` fills the columns after it. */
function blockColumns(
  { words }: SummaryPage,
  name: string,
  { stages, main, parts, hasReceiptOverdue }: ShownFigures,
): TableColumn[] {
  const { columns } = words;
  const partHeads = columns.parts[main];
  const heads = [
    columns.units,
    ...(stages.includes('acknowledge') ? [columns.acknowledged, columns.acknowledgedShare] : []),
    ...(hasReceiptOverdue ? [columns.parts.acknowledge.overdue] : []),
    ...parts.map((part) => partHeads[part]),
  ];
  return [
    tableColumn(words.index, 'index'),
    tableColumn(name, 'name'),
    ...heads.map((head) => tableColumn(head, 'number')),
  ];
}

/** Cells of a row: the columns of `blockColumns` after the name. Empty for a stage that was not asked. */
function blockCells(
  { count, share }: SummaryPage,
  figures: Figures,
  { stages, main, parts, hasReceiptOverdue }: ShownFigures,
): string[] {
  const receipt = stageFigures(figures, 'acknowledge');
  const results = stageFigures(figures, main);
  return [
    count(figures.units),
    ...(stages.includes('acknowledge')
      ? ifCounted(figures, 'acknowledge', [count(receipt.done), share(receipt.done, receipt.asked)])
      : []),
    ...(hasReceiptOverdue ? ifCounted(figures, 'acknowledge', [count(receipt.overdue)]) : []),
    ...ifCounted(
      figures,
      main,
      parts.map((part) => count(results[part])),
    ),
  ];
}
