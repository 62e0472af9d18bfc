import { type ClosingOrder, isLater } from '../../src/records/subordinate-report';
import type { FileFault, Refused } from './read-history-file';

/**
 * What identifies a closing (office, dispatch, period, seals) and orders it among closings of the
 * same period.
 */
export interface HistoryClosing extends ClosingOrder {
  /** Match key of the office's name. */
  readonly office: string;
  readonly dispatch: string;
  /** Name that the office gave to the period. */
  readonly period: string;
  /** Seal over all figures of the closing. */
  readonly checksum: string;
}

/** The closing in a file, or the reason why the file is not imported: `same` if it was not even read again. */
export type ClosingResult =
  | { readonly ok: true; readonly closing: HistoryClosing }
  | Refused
  | { readonly ok: false; readonly reason: 'same' };

export type Outcome =
  | 'new'
  /** A later closing of a period that is already in the history. The earlier one is kept too. */
  | 'correction'
  /** A closing that came before the latest known one of its period. It is imported, but its figures do not count. */
  | 'earlier'
  | 'same'
  /** The same closing has already come from another file of this run. */
  | 'doubled'
  /**
   * The closing contradicts another one with the same office name, so two offices must have the
   * same name. Not imported.
   */
  | 'twoOffices'
  | FileFault;

const IMPORTED: readonly Outcome[] = ['new', 'correction', 'earlier'];

const NO_ACTION: readonly Outcome[] = [...IMPORTED, 'same', 'doubled'];

export function isImported(outcome: Outcome): boolean {
  return IMPORTED.includes(outcome);
}

export function needsNoAction(outcome: Outcome): boolean {
  return NO_ACTION.includes(outcome);
}

/**
 * Decides the outcome of each file that was read, given the closings already in the history. The
 * order of files matters only for which of two equal ones is called the duplicate. Of all closings
 * of a period the latest counts, as in Cấp dưới.
 */
export function planHistory(
  read: readonly ClosingResult[],
  known: readonly HistoryClosing[],
): Outcome[] {
  const knownIdentities = new Set(known.map(identityOf));
  const seen = new Set<string>();
  const byPeriod = new Map<string, HistoryClosing[]>();
  const addClosing = (closing: HistoryClosing) => {
    const key = periodKey(closing);
    byPeriod.set(key, [...(byPeriod.get(key) ?? []), closing]);
  };
  known.forEach(addClosing);
  const outcomes = read.map((one): Outcome | null => {
    if (!one.ok) return one.reason;
    const identity = identityOf(one.closing);
    if (knownIdentities.has(identity)) return 'same';
    if (seen.has(identity)) return 'doubled';
    seen.add(identity);
    addClosing(one.closing);
    return null;
  });
  return outcomes.map((outcome, at) => {
    const one = read[at];
    if (outcome !== null || !one?.ok) return outcome ?? 'notPeriodFile';
    return outcomeAmong(one.closing, byPeriod.get(periodKey(one.closing)) ?? []);
  });
}

/** Identity of a closing. Several files may contain the same closing. */
export function identityOf({
  office,
  checksum,
}: Pick<HistoryClosing, 'office' | 'checksum'>): string {
  return JSON.stringify([office, checksum]);
}

function periodKey({ office, dispatch, period }: HistoryClosing): string {
  return JSON.stringify([office, dispatch, period]);
}

function outcomeAmong(closing: HistoryClosing, all: readonly HistoryClosing[]): Outcome {
  const others = all.filter((one) => one !== closing);
  if (others.some((one) => !mayBeOneOffice(one, closing))) return 'twoOffices';
  if (others.some((one) => isLater(one, closing))) return 'earlier';
  return others.length > 0 ? 'correction' : 'new';
}

/**
 * True if one office can have made both closings of a period: it gives each closing a new number,
 * in the order in which it makes them.
 */
function mayBeOneOffice(a: HistoryClosing, b: HistoryClosing): boolean {
  if (a.closing === b.closing) return false;
  const [first, second] = a.closing < b.closing ? [a, b] : [b, a];
  return first.closedAt <= second.closedAt;
}
