import { formatDay } from '../../../calendar/day';
import { parseDay } from '../../../calendar/parse-day';
import type { ClosedPeriod } from '../../../records/dispatch';
import { CLOSED_NAMES, type ClosedFigures, closedFigures } from '../../../records/figures';
import {
  formatReportedValues,
  NO_VALUES,
  parseReportedValues,
} from '../../../records/reported-value';
import { allOf } from '../../../texts/all-of';
import { columnsOf } from '../column';

const NEXT_PART = ' | ';

/** Prefixes of the lines that follow the line of their period: sums of requested figures, and a proposal. */
const VALUED = '= ';
const PROPOSED = '> ';

export const closings = columnsOf<readonly ClosedPeriod[]>(
  { read: parseClosings, write: formatClosings, fault: 'notClosings', format: 'text' },
  [],
);

/**
 * One line per period, e.g. `30/11/2024 | 1 | 94 89 3 0 2 0 0 85 4 0 3 2 0 0 5 1 90 4500 4400 | Tháng 11/2024 | 1x2y3z`.
 * The figures are in the order of `CLOSED_NAMES`. Lines with sums of requested figures and with the proposal follow.
 */
export function formatClosings(periods: readonly ClosedPeriod[]): string {
  return periods
    .flatMap(({ period, cutOff, closing, figures, reportedValues, proposal, seal }) => [
      [
        formatDay(cutOff),
        closing,
        CLOSED_NAMES.map((name) => figures[name]).join(' '),
        period,
        seal,
      ].join(NEXT_PART),
      ...reportedValues.map((value) => VALUED + formatReportedValues([value])),
      ...(proposal === '' ? [] : proposal.split('\n').map((line) => PROPOSED + line)),
    ])
    .join('\n');
}

export function parseClosings(text: string): ClosedPeriod[] | null {
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  const read: (ClosedPeriod | null)[] = [];
  for (const line of lines) {
    const last = read[read.length - 1];
    if (last && line.startsWith(PROPOSED))
      read[read.length - 1] = withProposed(last, line.slice(PROPOSED.length));
    else if (last && line.startsWith(VALUED))
      read[read.length - 1] = withValue(last, line.slice(VALUED.length));
    else read.push(closingFrom(line));
  }
  return allOf(read);
}

function withProposed(copy: ClosedPeriod, line: string): ClosedPeriod {
  return { ...copy, proposal: copy.proposal === '' ? line : `${copy.proposal}\n${line}` };
}

function withValue(copy: ClosedPeriod, line: string): ClosedPeriod | null {
  const values = parseReportedValues(line);
  return values && { ...copy, reportedValues: [...copy.reportedValues, ...values] };
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
  return { period, cutOff, closing, figures, reportedValues: NO_VALUES, proposal: '', seal };
}

function figuresFrom(text: string): ClosedFigures | null {
  const counts = countsFrom(text);
  if (counts?.length !== CLOSED_NAMES.length) return null;
  return closedFigures((name) => counts[CLOSED_NAMES.indexOf(name)] ?? 0);
}

function countsFrom(text: string): number[] | null {
  const counts = text.trim().split(/\s+/);
  return counts.every((one) => /^\d+$/.test(one)) ? counts.map(Number) : null;
}
