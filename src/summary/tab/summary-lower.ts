import { formatDay } from '../../calendar/day';
import { formatCount } from '../../texts/number-text';
import { say } from '../../texts/say';
import type { Words } from '../../words/words';
import { row, type SummaryRow, sentence } from '../../workbook/tabs/summary-sheet';
import {
  type LowerFigures,
  type LowerOffice,
  remarksOn,
  sentText,
  unlistedBeside,
} from '../rules/lower-figures';
import type { Summary } from '../rules/summarise';
import type { ListWords } from './summary-lists';
import { figureTable } from './summary-tables';

/** Lays out what lower offices have sent, apart from every figure of ours, and who has not; nothing where none has. */
export function lowerTable({ lower }: Summary, { words, language }: ListWords): SummaryRow[] {
  if (lower === null) return [];
  const { heading, missing, office } = words.lower;
  const count = (value: number) => formatCount(value, language);
  const named = lower.offices.map((one) => ({ name: nameOf(one, words), figures: one.figures }));
  const title = say(heading, { period: lower.period });
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
      ? sentence('heading', say(missing, { count: count(lower.missing.length) }))
      : []),
    ...lower.missing.map(({ name, block }, at) => row('plain', at + 1, name, block)),
  ];
}

function apartText(
  figures: LowerFigures,
  { lower }: Words,
  count: (value: number) => string,
): string {
  const [first, last] = [formatDay(figures.from), formatDay(figures.to)];
  const others = unlistedBeside(figures);
  return say(lower.apart, {
    sent: sentText(figures, count),
    unlisted: others > 0 ? say(lower.unlisted, { count: count(others) }) : '',
    days: first === last ? last : say(lower.days, { from: first, to: last }),
  });
}

function nameOf(office: LowerOffice, { lower }: Words): string {
  return [office.name, ...remarksOn(office).map((remark) => lower.remarks[remark])].join('');
}
