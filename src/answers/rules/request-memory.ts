import type { Moment } from '../../calendar/moment';

/** Requests that a row remembers. A few are enough: a page repeats a request within minutes. */
const REMEMBERED = 5;

/** Digits stored of a request id; enough to distinguish the requests of one row. */
const KEPT_DIGITS = 12;

export interface RecordedRequest {
  readonly at: Moment;
  /** Code that the unit can quote, such as `3F9A-12BC`. The log contains it too. */
  readonly reference: string;
}

/**
 * Appends a request, such as `2024-11-20T10:00 3f9a12bc77aa`, to those that a row remembers. They are joined by
 * ";", newest last, at most `REMEMBERED`.
 */
export function rememberRequest(remembered: string, id: string, at: Moment): string {
  return [...partsOf(remembered), `${at} ${id.slice(0, KEPT_DIGITS)}`].slice(-REMEMBERED).join(';');
}

/** Finds a request that was recorded before; `null` if the row does not remember it. */
export function recallRequest(remembered: string, id: string): RecordedRequest | null {
  const part = partsOf(remembered).find((one) => one.endsWith(` ${id.slice(0, KEPT_DIGITS)}`));
  return part ? recordedRequest(part) : null;
}

/** The last request that a row remembers; `null` if there is none. */
export function lastRequest(remembered: string): RecordedRequest | null {
  const [last] = partsOf(remembered).slice(-1);
  return last ? recordedRequest(last) : null;
}

function recordedRequest(part: string): RecordedRequest {
  const [at = '', digits = ''] = part.split(' ');
  return { at, reference: `${digits.slice(0, 4)}-${digits.slice(4, 8)}`.toUpperCase() };
}

function partsOf(remembered: string): string[] {
  return remembered.split(';').filter((part) => /^\S{16} [0-9a-f]{12}$/.test(part));
}
