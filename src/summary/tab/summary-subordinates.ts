import { formatDay } from '../../calendar/day';
import { scopeOf } from '../../records/figure-scope';
import { format } from '../../texts/format';
import { formatCount, formatNumber } from '../../texts/number-text';
import type { Words } from '../../words/words';
import { row, type SummaryRow, sentence } from '../../workbook/tabs/summary-sheet';
import {
  type SubordinateFigures,
  type SubordinateOffice,
  sentText,
  subordinateRemarks,
  unlistedCount,
} from '../rules/subordinate-figures';
import type { Summary } from '../rules/summarise';
import type { ListWords } from './summary-lists';
import { figureTable } from './summary-tables';

export function subordinateRows(
  { dispatch, subordinates }: Summary,
  { words, language }: ListWords,
): SummaryRow[] {
  if (subordinates === null) return [];
  const { heading, missing, office } = words.subordinates;
  const count = (value: number) => formatCount(value, language);
  const named = subordinates.offices.map((one) => ({
    name: nameOf(one, words),
    figures: one.figures,
  }));
  const title = format(heading, { period: subordinates.period });
  const table = figureTable(title, named, {
    words,
    language,
    name: office,
    scope: scopeOf([dispatch]),
    total: subordinates.totals,
  });
  const heads = table.findIndex(({ kind }) => kind === 'heads');
  return [
    ...table.slice(0, heads),
    ...sentence('note', apartText(subordinates, words, count)),
    ...table.slice(heads),
    ...valueRows(subordinates, words),
    ...(subordinates.missing.length > 0
      ? sentence('heading', format(missing, { count: count(subordinates.missing.length) }))
      : []),
    ...subordinates.missing.map(({ name, block }, at) => row('plain', at + 1, name, block)),
  ];
}

/** Sums of the figures that the offices asked their units. */
function valueRows(
  { values }: SubordinateFigures,
  { subordinates, language }: Words,
): SummaryRow[] {
  const { reported, reportedColumns } = subordinates;
  if (values.length === 0) return [];
  return [
    ...sentence('heading', reported),
    row('heads', ...reportedColumns),
    ...values.map(({ title, sum, offices }, at) =>
      row('plain', at + 1, title, formatNumber(sum, language), offices),
    ),
  ];
}

function apartText(
  figures: SubordinateFigures,
  { subordinates }: Words,
  count: (value: number) => string,
): string {
  const [first, last] = [formatDay(figures.from), formatDay(figures.to)];
  const others = unlistedCount(figures);
  return format(subordinates.apart, {
    sent: sentText(figures, count),
    unlisted: others > 0 ? format(subordinates.unlisted, { count: count(others) }) : '',
    days: first === last ? last : format(subordinates.days, { from: first, to: last }),
  });
}

function nameOf(office: SubordinateOffice, { subordinates }: Words): string {
  return [
    office.name,
    ...subordinateRemarks(office).map((remark) => subordinates.remarks[remark]),
  ].join('');
}
