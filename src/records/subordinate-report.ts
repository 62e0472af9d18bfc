import type { Day } from '../calendar/day';
import type { Moment } from '../calendar/moment';
import { digestOf } from '../texts/digest';
import { matchKey } from '../texts/match-key';
import { FIGURE_NAMES, type Figures } from './figures';

/** What a lower office has sent of a closed period of its own, as a row of Cấp dưới keeps it. */
export interface SubordinateReport extends Figures {
  /** Name of the period of ours in which it counts. */
  readonly period: string;
  /** Id of our dispatch. */
  readonly dispatch: string;
  /** Code of the unit that the office is in our list; '' when it is in none. */
  readonly code: string;
  readonly office: string;
  /** The dispatch that it follows up itself: ours, or its own that carries ours out. */
  readonly number: string;
  readonly issuedOn: Day;
  readonly issuingBody: string;
  /** Name of the period as the office calls it. */
  readonly ownPeriod: string;
  readonly cutOff: Day;
  /** Which closing of the period it is, counted from 1. */
  readonly closing: number;
  readonly closedAt: Moment;
  /** Why it was closed again, or late; '' else. */
  readonly reason: string;
  readonly receivedAt: Moment;
  /** Seal of the file that it came in. */
  readonly fileSeal: string;
  /** Seals the row itself. */
  readonly checksum: string;
}

/** Gives the seal of a row of Cấp dưới. */
export function reportSeal(row: Omit<SubordinateReport, 'checksum'>): string {
  const { period, dispatch, code, office, number, issuedOn, issuingBody } = row;
  const { ownPeriod, cutOff, closing, closedAt, reason, receivedAt, fileSeal } = row;
  const place = [period, dispatch, code, office, number, issuedOn, issuingBody];
  const facts = [ownPeriod, cutOff, closing, closedAt, reason, receivedAt, fileSeal];
  return digestOf(JSON.stringify([...place, ...facts, ...FIGURE_NAMES.map((name) => row[name])]));
}

/** What an office is known by. */
export type NamedSubordinateOffice = Pick<SubordinateReport, 'code' | 'office'>;

/**
 * Makes the key by which reports are of one office: the unit that it is, else its name. A name that once was a unit
 * stays that unit.
 */
export function officeKeys(
  known: readonly NamedSubordinateOffice[],
): (office: NamedSubordinateOffice) => string {
  const codes = new Map<string, string>();
  for (const { code, office } of known) if (code !== '') codes.set(matchKey(office), code);
  return ({ code, office }) => code || codes.get(matchKey(office)) || `/${matchKey(office)}`;
}

/** What closings of one office are put in order by. */
export type Closed = Pick<SubordinateReport, 'closedAt' | 'closing' | 'fileSeal'>;

/** Tells whether a closing came after another; the same closing comes after none. */
export function isLater(a: Closed, b: Closed): boolean {
  if (a.closedAt !== b.closedAt) return a.closedAt > b.closedAt;
  if (a.closing !== b.closing) return a.closing > b.closing;
  return a.fileSeal > b.fileSeal;
}

/** Gives of each office the report that counts, its latest closing; the earlier ones stay on file. */
export function latestReports<Report extends NamedSubordinateOffice & Closed>(
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
