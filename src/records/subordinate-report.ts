import type { Day } from '../calendar/day';
import type { Moment } from '../calendar/moment';
import { digestOf } from '../texts/digest';
import { matchKey } from '../texts/match-key';
import { FIGURE_NAMES, type Figures } from './figures';

/** A row of Cấp dưới: figures of a period that a subordinate office has closed. */
export interface SubordinateReport extends Figures {
  /** Name of our period in which it counts. */
  readonly period: string;
  /** Id of our dispatch. */
  readonly dispatch: string;
  /** Code of the office in our list of units; `''` if it is not in the list. */
  readonly code: string;
  readonly office: string;
  /**
   * Number of the dispatch that the office itself follows up: ours, or its own that implements
   * ours.
   */
  readonly number: string;
  readonly issuedOn: Day;
  readonly issuingBody: string;
  /** The office's own name for the period. */
  readonly ownPeriod: string;
  readonly cutOff: Day;
  /** Number of this closing of the period, from 1. */
  readonly closing: number;
  readonly closedAt: Moment;
  /** Why it was closed again or late; `''` otherwise. */
  readonly reason: string;
  readonly receivedAt: Moment;
  /** Seal of the file that it came in. */
  readonly fileSeal: string;
  /** Seal of the row itself. */
  readonly checksum: string;
}

/** Seal of a row of Cấp dưới. */
export function reportSeal(row: Omit<SubordinateReport, 'checksum'>): string {
  const { period, dispatch, code, office, number, issuedOn, issuingBody } = row;
  const { ownPeriod, cutOff, closing, closedAt, reason, receivedAt, fileSeal } = row;
  const place = [period, dispatch, code, office, number, issuedOn, issuingBody];
  const facts = [ownPeriod, cutOff, closing, closedAt, reason, receivedAt, fileSeal];
  return digestOf(JSON.stringify([...place, ...facts, ...FIGURE_NAMES.map((name) => row[name])]));
}

export type NamedSubordinateOffice = Pick<SubordinateReport, 'code' | 'office'>;

/**
 * Returns the key function that groups reports by office: by code, else by name. A name that once
 * belonged to a coded unit keeps belonging to it.
 */
export function officeKeys(
  known: readonly NamedSubordinateOffice[],
): (office: NamedSubordinateOffice) => string {
  const codes = new Map<string, string>();
  for (const { code, office } of known) if (code !== '') codes.set(matchKey(office), code);
  return ({ code, office }) => code || codes.get(matchKey(office)) || `/${matchKey(office)}`;
}

/** Fields by which closings of one office are ordered. */
export type ClosingOrder = Pick<SubordinateReport, 'closedAt' | 'closing' | 'fileSeal'>;

/** True if closing `a` is later than `b`; false for the same closing. */
export function isLater(a: ClosingOrder, b: ClosingOrder): boolean {
  if (a.closedAt !== b.closedAt) return a.closedAt > b.closedAt;
  if (a.closing !== b.closing) return a.closing > b.closing;
  return a.fileSeal > b.fileSeal;
}

/** Latest report of each office, by office key. Earlier reports stay in the tab. */
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
