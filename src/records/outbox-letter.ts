import type { Day } from '../calendar/day';
import { dayOfMoment, type Moment } from '../calendar/moment';
import type { Brand } from './brand';
import type { LetterItemRecord } from './letter-item-record';
import type { LetterKind } from './letter-kind';

/** Id of a letter, e.g. `T-000001`. Numbers are assigned in order. */
export type LetterId = Brand<'LetterId'>;

/** Converts a text from a cell or page input to the branded type. Does not check the text. */
export function toLetterId(text: string): LetterId {
  return text as LetterId;
}

export type LetterState =
  | 'awaiting'
  | 'queued'
  | 'sending'
  | 'sent'
  | 'deliveryUnknown'
  /** Sent or possibly sent; then a person had the letter sent again, so it no longer counts as a reminder. */
  | 'superseded'
  | 'failed'
  | 'cancelled'
  | 'skipped';

/** A row of Hộp thư đi. */
export type OutboxRow = OutboxLetter | PhoneReminder;

/** A letter. Its text is not stored: it is composed on the day of sending. */
export interface OutboxLetter extends OutboxColumns {
  readonly state: LetterState;
}

/**
 * A reminder by telephone or message that a person recorded. It counts as a contact and is never sent.
 * `mailbox` holds the telephone number, or how the unit was reached.
 */
export interface PhoneReminder extends OutboxColumns {
  readonly state: 'remindedDirectly';
}

interface OutboxColumns {
  readonly id: LetterId;
  readonly kind: LetterKind;
  readonly mailbox: string;
  /** Copy addresses, separated by commas. Each counts as a recipient. */
  readonly copies: string;
  readonly subject: string;
  readonly itemRecords: readonly LetterItemRecord[];
  /** `yes` if a person chose to send it although the mailbox rests between two letters that ask. */
  readonly regardless: 'yes' | 'no';
  readonly plannedOn: Day;
  readonly claimedAt: Moment | null;
  /**
   * Name of the run that claimed the letter for sending, and number of the claim, e.g. `3cd89080-1`. The
   * outcome of a claim is recorded only for letters with this name.
   */
  readonly run: string;
  readonly sentAt: Moment | null;
  readonly reason: string;
}

export function isLetter(row: OutboxRow): row is OutboxLetter {
  return row.state !== 'remindedDirectly';
}

export const WAITING_STATES: readonly OutboxRow['state'][] = ['awaiting', 'queued', 'sending'];

/** States in which a row counts as a reminder. A letter that a person cancelled counts too. */
export const COUNTED_STATES: readonly OutboxRow['state'][] = [
  'awaiting',
  'queued',
  'sending',
  'sent',
  'deliveryUnknown',
  'remindedDirectly',
  'cancelled',
];

/** True if the letter, or a person, reached the unit or possibly did. */
export function mayHaveArrived(state: OutboxRow['state']): boolean {
  return (
    state === 'sent' ||
    state === 'deliveryUnknown' ||
    state === 'superseded' ||
    state === 'remindedDirectly'
  );
}

/** Day on which a letter was sent or a call was made, or for which a letter is planned. */
export function letterDay({ sentAt, plannedOn }: Pick<OutboxRow, 'sentAt' | 'plannedOn'>): Day {
  return sentAt === null ? plannedOn : dayOfMoment(sentAt);
}

/** Number of recipients as Google's daily quota counts them: the mailbox and its copy addresses. */
export function recipientsOf(letter: Pick<OutboxLetter, 'copies'>): number {
  return 1 + letter.copies.split(',').filter((address) => address.trim() !== '').length;
}

/**
 * Returns the next free letter number, given the ids of all rows, including unreadable ids. Numbers are
 * assigned in order, so adding the number of unreadable ids skips every number that such a row may have.
 */
export function nextLetterNumber(rows: readonly { readonly id: string }[]): number {
  const lost = rows.filter(({ id }) => letterNumber(id) === null).length;
  return 1 + lost + lastLetterNumber(rows);
}

export function lastLetterNumber(rows: readonly { readonly id: string }[]): number {
  return rows.reduce((last, { id }) => Math.max(last, letterNumber(id) ?? 0), 0);
}

export function letterNumber(id: string): number | null {
  const [, digits = null] = /^T-(\d+)$/.exec(id) ?? [];
  return digits === null ? null : Number(digits);
}

export function letterId(number: number): LetterId {
  return toLetterId(`T-${String(number).padStart(6, '0')}`);
}
