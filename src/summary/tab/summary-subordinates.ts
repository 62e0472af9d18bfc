import { formatDay } from '../../calendar/day';
import { format } from '../../texts/format';
import { formatCount } from '../../texts/number-text';
import type { Words } from '../../words/words';
import { row, type SummaryRow, sentence } from '../../workbook/tabs/summary-sheet';
import {
  remarksOn,
  type SubordinateFigures,
  type SubordinateOffice,
  sentText,
  unlistedBeside,
} from '../rules/subordinate-figures';
import type { Summary } from '../rules/summarise';
import type { ListWords } from './summary-lists';
import { figureTable } from './summary-tables';

/** Lays out what lower offices have sent, apart from every figure of ours, and who has not; nothing where none has. */
export function subordinateTable(
  { subordinates: lower }: Summary,
  { words, language }: ListWords,
): SummaryRow[] {
  if (lower === null) return [];
  const { heading, missing, office } = words.subordinates;
  const count = (value: number) => formatCount(value, language);
  const named = lower.offices.map((one) => ({ name: nameOf(one, words), figures: one.figures }));
  const title = format(heading, { period: lower.period });
  const table = figureTable(title, named, {
    words,
    language,
    name: office,
    total: lower.totals,
  });
  const heads = table.findIndex(({ kind }) => kind === 'heads');
  return [
    ...table.slice(0, heads),
    ...sentence('note', apartText(lower, words, count)),
    ...table.slice(heads),
    ...(lower.missing.length > 0
      ? sentence('heading', format(missing, { count: count(lower.missing.length) }))
      : []),
    ...lower.missing.map(({ name, block }, at) => row('plain', at + 1, name, block)),
  ];
}

function apartText(
  figures: SubordinateFigures,
  { subordinates: lower }: Words,
  count: (value: number) => string,
): string {
  const [first, last] = [formatDay(figures.from), formatDay(figures.to)];
  const others = unlistedBeside(figures);
  return format(lower.apart, {
    sent: sentText(figures, count),
    unlisted: others > 0 ? format(lower.unlisted, { count: count(others) }) : '',
    days: first === last ? last : format(lower.days, { from: first, to: last }),
  });
}

function nameOf(office: SubordinateOffice, { subordinates: lower }: Words): string {
  return [office.name, ...remarksOn(office).map((remark) => lower.remarks[remark])].join('');
}
