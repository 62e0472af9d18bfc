import { formatDay } from '../../../calendar/day';
import { parseDay } from '../../../calendar/parse-day';
import type { ClosedPeriod } from '../../../records/dispatch';
import { eachFigure, FIGURE_NAMES, type Figures } from '../../../records/figures';
import { allOf } from '../../../texts/all-of';
import { columnsOf } from '../column';

const NEXT_PART = ' | ';

/** Prefix of the lines of a proposal, which follow the line of their period. */
const PROPOSED = '> ';

export const closings = columnsOf<readonly ClosedPeriod[]>(
  { read: parseClosings, write: formatClosings, fault: 'notClosings', format: 'text' },
  [],
);

/**
 * One line per period, e.g. `30/11/2024 | 1 | 94 89 3 0 2 0 0 85 4 0 3 2 0 0 5 1 90 4500 4400 | Tháng 11/2024 | 1x2y3z`.
 * The figures are in the order of `FIGURE_NAMES`; the lines of the proposal follow.
 */
export function formatClosings(periods: readonly ClosedPeriod[]): string {
  return periods
    .flatMap(({ period, cutOff, closing, figures, proposal, seal }) => [
      [
        formatDay(cutOff),
        closing,
        FIGURE_NAMES.map((name) => figures[name]).join(' '),
        period,
        seal,
      ].join(NEXT_PART),
      ...(proposal === '' ? [] : proposal.split('\n').map((line) => PROPOSED + line)),
    ])
    .join('\n');
}

export function parseClosings(text: string): ClosedPeriod[] | null {
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  const read: (ClosedPeriod | null)[] = [];
  for (const line of lines) {
    const last = read[read.length - 1];
    if (!last || !line.startsWith(PROPOSED)) read.push(closingFrom(line));
    else read[read.length - 1] = withProposed(last, line.slice(PROPOSED.length));
  }
  return allOf(read);
}

function withProposed(copy: ClosedPeriod, line: string): ClosedPeriod {
  return { ...copy, proposal: copy.proposal === '' ? line : `${copy.proposal}\n${line}` };
}

/** The period's name is free text and may contain the separator. */
function closingFrom(line: string): ClosedPeriod | null {
  const [day = '', nth = '', counts = '', ...rest] = line.split('|');
  const cutOff = parseDay(day.trim());
  const [closing] = countsFrom(nth) ?? [];
  const figures = figuresFrom(counts);
  if (cutOff === null || closing === undefined || figures === null || rest.length < 2) return null;
  const period = rest.slice(0, -1).join('|').trim();
  const seal = (rest[rest.length - 1] ?? '').trim();
  return { period, cutOff, closing, figures, proposal: '', seal };
}

function figuresFrom(text: string): Figures | null {
  const counts = countsFrom(text);
  if (counts?.length !== FIGURE_NAMES.length) return null;
  return eachFigure((name) => counts[FIGURE_NAMES.indexOf(name)] ?? 0);
}

function countsFrom(text: string): number[] | null {
  const counts = text.trim().split(/\s+/);
  return counts.every((one) => /^\d+$/.test(one)) ? counts.map(Number) : null;
}
