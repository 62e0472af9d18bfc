import { formatDay } from '../../calendar/day';
import { element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import { type LowerOffice, remarksOn, sentText } from '../rules/lower-figures';
import type { Summary } from '../rules/summarise';
import { blockCells, blockColumns, scrollHint } from './block-table';
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
    ...blockCells(desk, one.figures),
  ]);
  return element(
    'section',
    { class: 'part columns offices' },
    element('h3', {}, title),
    paragraph(lead(lower.period, covered, sentText(lower, desk.count)), 'soft'),
    scrollHint(desk),
    table({
      title,
      columns: blockColumns(desk, office),
      rows,
      total: ['', words.total, ...blockCells(desk, lower.totals)],
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

function nameOf({ words }: SummaryDesk, office: LowerOffice): string {
  const { tampered, corrected, lower } = words;
  const told = { tampered, corrected, unlisted: lower.unlisted };
  const remarks = remarksOn(office).map((remark) => told[remark]);
  return remarks.length === 0 ? office.name : `${office.name} (${remarks.join('; ')})`;
}
