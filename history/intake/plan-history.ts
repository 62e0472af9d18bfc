import { type Closed, isLater } from '../../src/records/subordinate-report';
import type { FileFault } from './read-one';

/** A closing by what it is told apart by: whose it is, of which dispatch and period, and its own seals. */
export interface HistoryClosing extends Closed {
  /** Key of the office's name. */
  readonly office: string;
  /** Key of the dispatch. */
  readonly dispatch: string;
  /** Name of the period, as the office calls it. */
  readonly period: string;
  /** Seal over every figure of the closing. */
  readonly checksum: string;
}

/** What became of a file. */
export type Outcome =
  | 'new'
  /** A later closing of a period that is on file; the earlier one stays. */
  | 'correction'
  /** A closing before the one that counts. */
  | 'earlier'
  | 'same'
  /** The same closing is among the files once more. */
  | 'doubled'
  /** What one office cannot have closed: two have one name. */
  | 'twoOffices'
  | FileFault;

/** What is taken in. */
const TAKEN: readonly Outcome[] = ['new', 'correction', 'earlier'];

/** What leaves nothing to be mended. */
const PLAIN: readonly Outcome[] = [...TAKEN, 'same', 'doubled'];

/** Tells whether a file's figures come into the history. */
export function isTaken(outcome: Outcome): boolean {
  return TAKEN.includes(outcome);
}

/** Tells whether a file asks for nothing more of anybody. */
export function isPlain(outcome: Outcome): boolean {
  return PLAIN.includes(outcome);
}

/**
 * Plans what becomes of files that were read, each a closing or a fault, beside what is on file. Their order decides
 * nothing but which of two equal ones is called the second; of all closings of a period the latest counts, as in Cấp
 * dưới.
 */
export function planHistory(
  read: readonly (HistoryClosing | FileFault)[],
  known: readonly HistoryClosing[],
): Outcome[] {
  const onFile = new Set(known.map(identityOf));
  const seen = new Set<string>();
  const others = new Map<string, HistoryClosing[]>();
  const note = (closing: HistoryClosing) => {
    const key = periodKey(closing);
    others.set(key, [...(others.get(key) ?? []), closing]);
  };
  known.forEach(note);
  const outcomes = read.map((one): Outcome | null => {
    if (typeof one === 'string') return one;
    const identity = identityOf(one);
    if (onFile.has(identity)) return 'same';
    if (seen.has(identity)) return 'doubled';
    seen.add(identity);
    note(one);
    return null;
  });
  return outcomes.map((outcome, at) => {
    const one = read[at];
    if (outcome !== null || one === undefined || typeof one === 'string')
      return outcome ?? 'notPeriodFile';
    return beside(one, others.get(periodKey(one)) ?? []);
  });
}

/** Names a closing: what one office has closed once is one closing, however often a file of it was made. */
function identityOf({ office, checksum }: HistoryClosing): string {
  return JSON.stringify([office, checksum]);
}

function periodKey({ office, dispatch, period }: HistoryClosing): string {
  return JSON.stringify([office, dispatch, period]);
}

function beside(closing: HistoryClosing, all: readonly HistoryClosing[]): Outcome {
  const others = all.filter((one) => one !== closing);
  if (others.some((one) => !mayBeOneOffice(one, closing))) return 'twoOffices';
  if (others.some((one) => isLater(one, closing))) return 'earlier';
  return others.length > 0 ? 'correction' : 'new';
}

/** In one office closings of a period are numbered in the order in which they are made, each number once. */
function mayBeOneOffice(a: HistoryClosing, b: HistoryClosing): boolean {
  if (a.closing === b.closing) return false;
  const [first, second] = a.closing < b.closing ? [a, b] : [b, a];
  return first.closedAt <= second.closedAt;
}
