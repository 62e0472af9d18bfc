import { type Day, NO_DAY } from '../../calendar/day';
import { addFigures, type Figures, figuresIn, NO_FIGURES } from '../../records/figures';
import {
  addedValues,
  isSameLabel,
  type ReportedValue,
  valueUnder,
} from '../../records/reported-value';
import { figureTitle, type RequestedFigure } from '../../records/requested-figure';
import {
  latestReports,
  reportSeal,
  type SubordinateReport,
} from '../../records/subordinate-report';

export interface SubordinateOffice {
  /** Unit code; `''` if the office is not in the list of units. */
  readonly code: string;
  readonly name: string;
  readonly cutOff: Day;
  /** True if the office closed the period more than once. */
  readonly corrected: boolean;
  /** True if the office's row still matches the checksum from the import. */
  readonly sound: boolean;
  readonly figures: Figures;
  readonly values: readonly ReportedValue[];
}

/** A figure that subordinate offices asked their units. */
export interface SubordinateValue {
  readonly label: string;
  /** Label with the unit of measure, if our dispatch asks the figure too. */
  readonly title: string;
  readonly sum: number;
  /** Number of offices that reported it. */
  readonly offices: number;
}

/** A unit that received the dispatch and is expected to report. */
export interface ExpectedUnit {
  readonly code: string;
  readonly name: string;
  readonly block: string;
}

/**
 * Figures that subordinate offices reported for one period. They count the units of those offices
 * and are never added to our figures.
 */
export interface SubordinateFigures {
  readonly period: string;
  /** Earliest and latest cut-off day of the reports. */
  readonly from: Day;
  readonly to: Day;
  /** In the order of the list of units. Offices that are not in the list come last. */
  readonly offices: readonly SubordinateOffice[];
  readonly totals: Figures;
  /** Those that our dispatch asks come first, in its order. */
  readonly values: readonly SubordinateValue[];
  /** Number of units expected to report: all units of the blocks from which an office has reported. */
  readonly expected: number;
  readonly sent: number;
  readonly missing: readonly ExpectedUnit[];
}

/** Without `period`, the latest period counts. */
export interface WantedSubordinateFigures {
  readonly dispatch: string;
  readonly period?: string;
  /** Figures that our dispatch asks; none if missing. */
  readonly requestedFigures?: readonly RequestedFigure[];
}

/** Uses the latest report of each office. `null` if no office has reported. */
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
    values: valuesOf(offices, wanted.requestedFigures ?? []),
    expected: expected.length,
    sent: expected.length - missing.length,
    missing: missing.map(({ code, name, block }) => ({ code, name, block })),
  };
}

function valuesOf(
  offices: readonly SubordinateOffice[],
  requestedFigures: readonly RequestedFigure[],
): SubordinateValue[] {
  const lists = offices.map(({ values }) => values);
  const place = ({ label }: ReportedValue) => {
    const at = requestedFigures.findIndex((one) => isSameLabel(one.label, label));
    return at < 0 ? requestedFigures.length : at;
  };
  return addedValues(lists)
    .sort((a, b) => place(a) - place(b))
    .map((one) => {
      const figure = requestedFigures[place(one)];
      return {
        label: one.label,
        title: figure ? figureTitle(figure) : one.label,
        sum: one.value,
        offices: lists.filter((list) => valueUnder(list, one.label) !== null).length,
      };
    });
}

export function sentText(
  { sent, expected, offices }: Pick<SubordinateFigures, 'sent' | 'expected' | 'offices'>,
  count: (value: number) => string,
): string {
  return expected === 0 ? count(offices.length) : `${count(sent)}/${count(expected)}`;
}

export type SubordinateRemark = 'tampered' | 'corrected' | 'unlisted';

/**
 * `tampered`: the row was changed after the import. `corrected`: the office closed the period again.
 * `unlisted`: the office is not in the list of units.
 */
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
  const { office, cutOff, closing, checksum, reportedValues: values } = report;
  return {
    code,
    name: office,
    cutOff,
    corrected: closing > 1,
    sound: reportSeal(report) === checksum,
    figures: figuresIn(report),
    values,
  };
}
