import { type Day, NO_DAY } from '../../calendar/day';
import { addFigures, type Figures, figuresIn, NO_FIGURES } from '../../records/figures';
import {
  latestReports,
  reportSeal,
  type SubordinateReport,
} from '../../records/subordinate-report';

export interface SubordinateOffice {
  /** Unit code; `''` if the office is not in the list of units. */
  readonly code: string;
  readonly name: string;
  /** The office's own name for the period. */
  readonly ownPeriod: string;
  readonly cutOff: Day;
  /** True if it closed the period more than once. */
  readonly corrected: boolean;
  /** True if its row still matches the checksum from the import. */
  readonly sound: boolean;
  readonly figures: Figures;
}

/** A unit that received the dispatch and is expected to report. */
export interface ExpectedUnit {
  readonly code: string;
  readonly name: string;
  readonly block: string;
}

/**
 * Figures reported by subordinate offices for one period. They count those offices' own units and
 * are never added to our figures.
 */
export interface SubordinateFigures {
  readonly period: string;
  /** Earliest and latest cut-off day of the reports. */
  readonly from: Day;
  readonly to: Day;
  /** In the order of the list of units; offices that are not in it come last. */
  readonly offices: readonly SubordinateOffice[];
  readonly totals: Figures;
  /** Number of units that are expected to report, in blocks from which at least one office has reported. */
  readonly expected: number;
  /** Number of expected units that have reported. */
  readonly sent: number;
  readonly missing: readonly ExpectedUnit[];
}

/** A dispatch and one of its periods; the latest if `period` is missing. */
export interface WantedSubordinateFigures {
  readonly dispatch: string;
  readonly period?: string;
}

/**
 * Collects the latest report of each subordinate office, with totals and missing units. Null if there are
 * none.
 */
export function subordinateFigures(
  reports: readonly SubordinateReport[],
  units: readonly ExpectedUnit[],
  wanted: WantedSubordinateFigures,
): SubordinateFigures | null {
  const about = reports.filter(({ dispatch }) => dispatch === wanted.dispatch);
  const period = wanted.period ?? latestPeriod(about);
  const latest = latestReports(about.filter((report) => report.period === period));
  if (latest.size === 0) return null;
  const places = new Map(units.map(({ code }, at) => [code, at]));
  const rank = ({ code }: SubordinateOffice) => places.get(code) ?? units.length;
  const offices = [...latest]
    .map(([key, report]) => officeOf(report, key.startsWith('/') ? '' : key))
    .sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1));
  const days = offices.map(({ cutOff }) => cutOff).sort();
  const codes = new Set(offices.map(({ code }) => code));
  const blocks = new Set(units.filter(({ code }) => codes.has(code)).map(({ block }) => block));
  const expected = units.filter(({ block }) => blocks.has(block));
  const missing = expected.filter(({ code }) => !codes.has(code));
  return {
    period: period ?? '',
    from: days[0] ?? NO_DAY,
    to: days[days.length - 1] ?? NO_DAY,
    offices,
    totals: offices.map(({ figures }) => figures).reduce(addFigures, NO_FIGURES),
    expected: expected.length,
    sent: expected.length - missing.length,
    missing: missing.map(({ code, name, block }) => ({ code, name, block })),
  };
}

/** `sent/expected`, or the number of offices if none is expected. */
export function sentText(
  { sent, expected, offices }: Pick<SubordinateFigures, 'sent' | 'expected' | 'offices'>,
  count: (value: number) => string,
): string {
  return expected === 0 ? count(offices.length) : `${count(sent)}/${count(expected)}`;
}

export type SubordinateRemark = 'tampered' | 'corrected' | 'unlisted';

/** Remarks on an office: row changed, period closed again, not in the list of units. */
export function subordinateRemarks({
  sound,
  corrected,
  code,
}: SubordinateOffice): SubordinateRemark[] {
  return [
    ...(sound ? [] : ['tampered' as const]),
    ...(corrected ? ['corrected' as const] : []),
    ...(code === '' ? ['unlisted' as const] : []),
  ];
}

/**
 * Number of offices that reported although they are not in the list of units; 0 if no office is
 * expected.
 */
export function unlistedCount({
  expected,
  offices,
}: Pick<SubordinateFigures, 'expected' | 'offices'>): number {
  return expected === 0 ? 0 : offices.filter(({ code }) => code === '').length;
}

function latestPeriod(reports: readonly SubordinateReport[]): string | undefined {
  return reports.reduce<SubordinateReport | undefined>(
    (last, report) => (!last || report.cutOff > last.cutOff ? report : last),
    undefined,
  )?.period;
}

function officeOf(report: SubordinateReport, code: string): SubordinateOffice {
  const { office, ownPeriod, cutOff, closing, checksum } = report;
  return {
    code,
    name: office,
    ownPeriod,
    cutOff,
    corrected: closing > 1,
    sound: reportSeal(report) === checksum,
    figures: figuresIn(report),
  };
}
