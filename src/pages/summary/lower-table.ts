import { formatDay } from '../../core/day';
import { type LowerOffice, sentText } from '../../core/lower-figures';
import type { Summary } from '../../core/summarise';
import { element } from '../frame/element';
import { paragraph } from '../frame/notice';
import { figureCells, figureColumns } from './block-table';
import type { SummaryDesk } from './summary-desk';
import { table } from './table';

/** Builds what lower offices have sent, apart from every figure of ours, and who has not; null where none has. */
export function lowerTable(desk: SummaryDesk, { lower }: Summary): HTMLElement | null {
  if (lower === null) return null;
  const { words } = desk;
  const { title, lead, days, office, missing } = words.lower;
  const [from, to] = [formatDay(lower.from), formatDay(lower.to)];
  const covered = from === to ? to : days(from, to);
  const rows = lower.offices.map((one, at) => [
    desk.count(at + 1),
    nameOf(desk, one),
    ...figureCells(desk, one.figures),
  ]);
  return element(
    'section',
    { class: 'part columns offices' },
    element('h3', {}, title),
    paragraph(lead(lower.period, covered, sentText(lower, desk.count)), 'soft'),
    table({
      title,
      columns: figureColumns(desk, office),
      rows,
      total: ['', words.total, ...figureCells(desk, lower.totals)],
    }),
    lower.missing.length === 0
      ? null
      : element(
          'p',
          {},
          element('strong', {}, `${missing(desk.count(lower.expected - lower.sent))}: `),
          `${lower.missing.map(({ name }) => name).join('; ')}.`,
        ),
  );
}

function nameOf({ words }: SummaryDesk, { name, code, corrected, sound }: LowerOffice): string {
  const remarks = [
    ...(sound ? [] : [words.tampered]),
    ...(corrected ? [words.corrected] : []),
    ...(code === '' ? [words.lower.unlisted] : []),
  ];
  return remarks.length === 0 ? name : `${name} (${remarks.join('; ')})`;
}
