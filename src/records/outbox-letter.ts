import type { Day } from '../calendar/day';
import type { Moment } from '../calendar/moment';
import type { Brand } from './brand';
import type { LetterItemRecord } from './cover';
import type { LetterKind } from './letter-kind';

/** Id of a letter: `T-000001`, given in order. */
export type LetterId = Brand<'LetterId'>;

/** Takes a text read from a cell or a page as the id of a letter. */
export function toLetterId(text: string): LetterId {
  return text as LetterId;
}

/** Where a letter stands between being planned and being sent. */
export type LetterState =
  | 'awaiting'
  | 'queued'
  | 'sending'
  | 'sent'
  | 'unknown'
  /** Sent or perhaps sent, and since then ordered anew by a person: it no longer counts as having asked. */
  | 'repeated'
  /** Not a letter: a person told the unit by telephone or message. */
  | 'told'
  | 'failed'
  | 'cancelled'
  | 'skipped';

/** A letter in Hộp thư đi. Its text is not kept: it is composed from the state of the day when it is sent. */
export interface OutboxLetter {
  readonly id: LetterId;
  readonly kind: LetterKind;
  readonly state: LetterState;
  readonly mailbox: string;
  /** Addresses that get a copy, comma-separated; each counts as a recipient. */
  readonly copies: string;
  readonly subject: string;
  readonly covers: readonly LetterItemRecord[];
  readonly plannedOn: Day;
  readonly claimedAt: Moment | null;
  /** The run that claimed it and the number of its claim, `3cd89080-1`: what is known of one claim says nothing of another. */
  readonly run: string;
  readonly sentAt: Moment | null;
  readonly reason: string;
}

/** States of a letter that waits to be sent. */
export const WAITING: readonly LetterState[] = ['awaiting', 'queued', 'sending'];

/** States in which a letter counts as having asked: sent, perhaps sent, on its way, or stopped by a person. */
export const ASKED: readonly LetterState[] = [
  'awaiting',
  'queued',
  'sending',
  'sent',
  'unknown',
  'told',
  'cancelled',
];

/** Tells whether a letter reached its mailbox, or may have. */
export function reached(state: LetterState): boolean {
  return state === 'sent' || state === 'unknown' || state === 'repeated' || state === 'told';
}

/** Counts the recipients of a letter as Google's daily quota does: to and copies. */
export function recipientsOf(letter: Pick<OutboxLetter, 'copies'>): number {
  return 1 + letter.copies.split(',').filter((address) => address.trim() !== '').length;
}

/**
 * Gives a number that no letter has, of the ids of all rows that stand, those that cannot be read too. Numbers are given in
 * order, so those of rows whose ids are lost lie at most as far above the highest as there are such rows.
 */
export function nextLetterNumber(rows: readonly { readonly id: string }[]): number {
  const lost = rows.filter(({ id }) => letterNumber(id) === null).length;
  return 1 + lost + lastLetterNumber(rows);
}

/** Gives the highest number among letters; 0 where none has one. */
export function lastLetterNumber(rows: readonly { readonly id: string }[]): number {
  return rows.reduce((last, { id }) => Math.max(last, letterNumber(id) ?? 0), 0);
}

/** Reads the number of a letter from its id; null where that is none. */
export function letterNumber(id: string): number | null {
  const [, digits = null] = /^T-(\d+)$/.exec(id) ?? [];
  return digits === null ? null : Number(digits);
}

/** Names a letter by its number. */
export function letterId(number: number): LetterId {
  return toLetterId(`T-${String(number).padStart(6, '0')}`);
}
