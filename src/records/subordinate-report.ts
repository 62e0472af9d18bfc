import type { Day } from '../calendar/day';
import type { Moment } from '../calendar/moment';
import { digestOf } from '../texts/digest';
import { matchKey } from '../texts/match-key';
import { FIGURE_NAMES, type Figures } from './figures';
import { type ReportedValue, sealedValues } from './reported-value';

/** A row of Cấp dưới: figures of a closed period that a subordinate office sent. */
export interface SubordinateReport extends Figures {
  /** Name of our reporting period in which the figures count. */
  readonly period: string;
  /** Id of our dispatch. */
  readonly dispatch: string;
  /** Code of the office in our list of units; `''` if it is not in the list. */
  readonly code: string;
  readonly office: string;
  /**
   * Number of the dispatch that the subordinate office follows up: our dispatch, or its own dispatch that
   * implements ours.
   */
  readonly number: string;
  readonly issuedOn: Day;
  readonly issuingBody: string;
  /** The subordinate office's own name for the period. */
  readonly ownPeriod: string;
  readonly cutOff: Day;
  /** Number of this closing of the period, from 1. */
  readonly closing: number;
  readonly closedAt: Moment;
  /** Why the period was closed again or late; `''` otherwise. */
  readonly reason: string;
  readonly receivedAt: Moment;
  /** Sums of the figures that the office asked its units. */
  readonly reportedValues: readonly ReportedValue[];
  /** Seal of the file from which the figures were imported. */
  readonly fileSeal: string;
  readonly checksum: string;
}

/** Digest of all other fields of a row, by which later changes are detected. */
export function reportSeal(row: Omit<SubordinateReport, 'checksum'>): string {
  const { period, dispatch, code, office, number, issuedOn, issuingBody } = row;
  const { ownPeriod, cutOff, closing, closedAt, reason, receivedAt, fileSeal } = row;
  const place = [period, dispatch, code, office, number, issuedOn, issuingBody];
  const facts = [ownPeriod, cutOff, closing, closedAt, reason, receivedAt, fileSeal];
  const figures = FIGURE_NAMES.map((name) => row[name]);
  const values = sealedValues(row.reportedValues);
  return digestOf(JSON.stringify([...place, ...facts, ...figures, ...values]));
}

export type NamedSubordinateOffice = Pick<SubordinateReport, 'code' | 'office'>;

/**
 * Returns a function that gives the key of a subordinate office: its code, otherwise its name. If an office of
 * `known` has this name and a code, the key is that code.
 */
export function officeKeys(
  known: readonly NamedSubordinateOffice[],
): (office: NamedSubordinateOffice) => string {
  const codes = new Map<string, string>();
  for (const { code, office } of known) if (code !== '') codes.set(matchKey(office), code);
  return ({ code, office }) => code || codes.get(matchKey(office)) || `/${matchKey(office)}`;
}

export type ClosingOrder = Pick<SubordinateReport, 'closedAt' | 'closing' | 'fileSeal'>;

export function isLater(a: ClosingOrder, b: ClosingOrder): boolean {
  if (a.closedAt !== b.closedAt) return a.closedAt > b.closedAt;
  if (a.closing !== b.closing) return a.closing > b.closing;
  return a.fileSeal > b.fileSeal;
}

export function latestReports<Report extends NamedSubordinateOffice & ClosingOrder>(
  reports: readonly Report[],
): Map<string, Report> {
  const keyOf = officeKeys(reports);
  const latest = new Map<string, Report>();
  for (const report of reports) {
    const key = keyOf(report);
    const before = latest.get(key);
    if (!before || isLater(report, before)) latest.set(key, report);
  }
  return latest;
}
