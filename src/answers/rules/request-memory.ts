import { type Day, toDay } from '../../calendar/day';
import { dayOfMoment, type Moment } from '../../calendar/moment';
import { digestOf } from '../../texts/digest';

/**
 * Number of requests that a row remembers. A few are enough, because a page repeats a request within minutes.
 */
const REMEMBERED = 5;

/** Digits stored of a request id; enough to distinguish the requests of one row. */
const KEPT_DIGITS = 12;

/** Signs stored of the digest of an answer; enough to distinguish answers sent under one id. */
const KEPT_SIGNS = 4;

export interface RecordedRequest {
  readonly at: Moment;
  /** Code that the unit can quote, such as `3F9A-12BC`. The log contains it too. */
  readonly reference: string;
}

/**
 * The first digits of the request id and a digest of the answer, e.g. `3f9a12bc77aa` and `k2x9`. Another answer
 * under the same id is another request.
 */
export function requestKey(id: string, answer: object): string {
  return id.slice(0, KEPT_DIGITS) + digestOf(JSON.stringify(answer)).slice(-KEPT_SIGNS);
}

export interface CountedChanges {
  readonly day: Day;
  readonly count: number;
}

/** Maximum number of changes that pages may make to the answers of a row on one day. */
export const MAX_CHANGES = 20;

/** Maximum number of requests that a unit may send on one day, about all its dispatches and its contact. */
export const MAX_REQUESTS = 5;

/**
 * Appends a request, such as `2024-11-20T10:00 3f9a12bc77aak2x9`. Requests are joined by ";", newest last, at
 * most `REMEMBERED`, after a count of changes.
 */
export function rememberRequest(remembered: string, key: string, at: Moment): string {
  const requests = [...partsOf(remembered), `${at} ${key}`].slice(-REMEMBERED);
  return [...countsOf(remembered), ...requests].join(';');
}

export function countChange(remembered: string, day: Day): string {
  const before = changesIn(remembered);
  const count = before?.day === day ? before.count + 1 : 1;
  return [`${day} ${count}`, ...partsOf(remembered)].join(';');
}

/**
 * Memory of the unit with the request; unchanged if it was counted before. `ok` is false if the unit has sent
 * enough requests today.
 */
export function countedRequest(
  requests: string,
  { request, now }: { readonly request: string; readonly now: Moment },
): { readonly ok: true; readonly requests: string } | { readonly ok: false } {
  if (recallRequest(requests, request)) return { ok: true, requests };
  const today = dayOfMoment(now);
  const before = changesIn(requests);
  if (before?.day === today && before.count >= MAX_REQUESTS) return { ok: false };
  return { ok: true, requests: rememberRequest(countChange(requests, today), request, now) };
}

export function changesIn(remembered: string): CountedChanges | null {
  const [counted] = countsOf(remembered);
  if (counted === undefined) return null;
  const [day = '', count] = counted.split(' ');
  return { day: toDay(day), count: Number(count) };
}

export function recallRequest(remembered: string, key: string): RecordedRequest | null {
  const part = partsOf(remembered).find((one) => one.endsWith(` ${key}`));
  return part ? recordedRequest(part) : null;
}

/** Request with the same answer as that of `key`, whatever its id was. */
export function recallAnswer(remembered: string, key: string): RecordedRequest | null {
  const part = partsOf(remembered).find((one) => one.endsWith(key.slice(-KEPT_SIGNS)));
  return part ? recordedRequest(part) : null;
}

export function lastRequest(remembered: string): RecordedRequest | null {
  const [last] = partsOf(remembered).slice(-1);
  return last ? recordedRequest(last) : null;
}

function recordedRequest(part: string): RecordedRequest {
  const [at = '', digits = ''] = part.split(' ');
  return { at, reference: `${digits.slice(0, 4)}-${digits.slice(4, 8)}`.toUpperCase() };
}

function partsOf(remembered: string): string[] {
  return remembered.split(';').filter((part) => /^\S{16} [0-9a-f]{12}[0-9a-z]{4}$/.test(part));
}

function countsOf(remembered: string): string[] {
  return remembered.split(';').filter((part) => /^\d{4}-\d\d-\d\d \d{1,3}$/.test(part));
}
