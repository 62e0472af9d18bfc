import type { Day } from '../calendar/day';
import { dayOfMoment, type Moment } from '../calendar/moment';
import type { Brand } from './brand';
import type { LetterItemRecord } from './letter-item-record';
import type { LetterKind } from './letter-kind';

/** `T-000001`, assigned in order. */
export type LetterId = Brand<'LetterId'>;

/** Brands a text read from a cell or page input. */
export function toLetterId(text: string): LetterId {
  return text as LetterId;
}

export type LetterState =
  | 'awaiting'
  | 'queued'
  | 'sending'
  | 'sent'
  | 'deliveryUnknown'
  /** Sent or possibly sent, then reissued by a person: no longer counts as a reminder. */
  | 'superseded'
  /** Not a letter: a person told the unit by telephone or message. */
  | 'remindedDirectly'
  | 'failed'
  | 'cancelled'
  | 'skipped';

/** A row of Hộp thư đi. The text is not stored: it is composed on the day of sending. */
export interface OutboxLetter {
  readonly id: LetterId;
  readonly kind: LetterKind;
  readonly state: LetterState;
  readonly mailbox: string;
  /** Copy addresses, comma-separated; each counts as a recipient. */
  readonly copies: string;
  readonly subject: string;
  readonly itemRecords: readonly LetterItemRecord[];
  readonly plannedOn: Day;
  readonly claimedAt: Moment | null;
  /**
   * Run that claimed the letter and number of the claim, `3cd89080-1`. The outcome of one claim
   * does not apply to another.
   */
  readonly run: string;
  readonly sentAt: Moment | null;
  readonly reason: string;
}

/** States in which a letter waits to be sent. */
export const WAITING_STATES: readonly LetterState[] = ['awaiting', 'queued', 'sending'];

/**
 * States in which a letter counts as a reminder: waiting, sent, possibly sent, or cancelled by a
 * person.
 */
export const COUNTED_STATES: readonly LetterState[] = [
  'awaiting',
  'queued',
  'sending',
  'sent',
  'deliveryUnknown',
  'remindedDirectly',
  'cancelled',
];

/** True if the letter reached the mailbox or possibly did. */
export function mayHaveArrived(state: LetterState): boolean {
  return (
    state === 'sent' ||
    state === 'deliveryUnknown' ||
    state === 'superseded' ||
    state === 'remindedDirectly'
  );
}

/** Day on which a letter was sent, or for which it is planned. */
export function letterDay({ sentAt, plannedOn }: Pick<OutboxLetter, 'sentAt' | 'plannedOn'>): Day {
  return sentAt === null ? plannedOn : dayOfMoment(sentAt);
}

/** Number of recipients as Google's daily quota counts them: to and copies. */
export function recipientsOf(letter: Pick<OutboxLetter, 'copies'>): number {
  return 1 + letter.copies.split(',').filter((address) => address.trim() !== '').length;
}

/**
 * Next free letter number, given the ids of all rows, unreadable ones included. Numbers are
 * assigned in order, so adding the count of unreadable ids skips every number that such a row may
 * have.
 */
export function nextLetterNumber(rows: readonly { readonly id: string }[]): number {
  const lost = rows.filter(({ id }) => letterNumber(id) === null).length;
  return 1 + lost + lastLetterNumber(rows);
}

/** Highest letter number; 0 if there is none. */
export function lastLetterNumber(rows: readonly { readonly id: string }[]): number {
  return rows.reduce((last, { id }) => Math.max(last, letterNumber(id) ?? 0), 0);
}

/** Number in a letter's id; `null` if the id is malformed. */
export function letterNumber(id: string): number | null {
  const [, digits = null] = /^T-(\d+)$/.exec(id) ?? [];
  return digits === null ? null : Number(digits);
}

export function letterId(number: number): LetterId {
  return toLetterId(`T-${String(number).padStart(6, '0')}`);
}
