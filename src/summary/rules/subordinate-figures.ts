import type { Day } from '../../calendar/day';
import { addFigures, type Figures, figuresIn, NO_FIGURES } from '../../records/figures';
import {
  latestReports,
  reportSeal,
  type SubordinateReport,
} from '../../records/subordinate-report';

/** What one lower office has sent. */
export interface SubordinateOffice {
  /** Code of the unit that it is; '' when it is not in the list of units. */
  readonly code: string;
  readonly name: string;
  /** Its own name of the period. */
  readonly ownPeriod: string;
  readonly cutOff: Day;
  /** Whether it closed the period more than once. */
  readonly corrected: boolean;
  /** Whether its row is as it was taken in. */
  readonly sound: boolean;
  readonly figures: Figures;
}

/** A unit of a dispatch, as far as it matters who has sent. */
export interface ExpectedUnit {
  readonly code: string;
  readonly name: string;
  readonly block: string;
}

/**
 * The figures that lower offices have sent of one period. They are of those offices' own units, and are never added
 * to the figures of ours.
 */
export interface SubordinateFigures {
  readonly period: string;
  /** The earliest and the latest of the days that the figures cover. */
  readonly from: Day;
  readonly to: Day;
  /** In the order of the list of units; those that are in none come last. */
  readonly offices: readonly SubordinateOffice[];
  readonly totals: Figures;
  /** Units that owe the dispatch, in the blocks of which an office has sent. */
  readonly expected: number;
  /** How many of them have sent. */
  readonly sent: number;
  readonly missing: readonly ExpectedUnit[];
}

/** Whose figures are wanted: a dispatch, and one of its periods; without one the latest. */
export interface WantedSubordinateFigures {
  readonly dispatch: string;
  readonly period?: string;
}

/** Sums up what lower offices have sent; null when none has. */
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
    from: days[0] ?? '',
    to: days[days.length - 1] ?? '',
    offices,
    totals: offices.map(({ figures }) => figures).reduce(addFigures, NO_FIGURES),
    expected: expected.length,
    sent: expected.length - missing.length,
    missing: missing.map(({ code, name, block }) => ({ code, name, block })),
  };
}

/** Writes how many offices have sent: of those expected, or all where none in the list of units is expected to. */
export function sentText(
  { sent, expected, offices }: Pick<SubordinateFigures, 'sent' | 'expected' | 'offices'>,
  count: (value: number) => string,
): string {
  return expected === 0 ? count(offices.length) : `${count(sent)}/${count(expected)}`;
}

/** What is to be said of an office beside its figures. */
export type SubordinateRemark = 'tampered' | 'corrected' | 'unlisted';

/** Names what is to be said of an office beside its figures: its row was changed, it closed again, it is in no list. */
export function remarksOn({ sound, corrected, code }: SubordinateOffice): SubordinateRemark[] {
  return [
    ...(sound ? [] : ['tampered' as const]),
    ...(corrected ? ['corrected' as const] : []),
    ...(code === '' ? ['unlisted' as const] : []),
  ];
}

/** Counts the offices that have sent besides those expected, and are no unit in the list; none where all are such. */
export function unlistedBeside({
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
