import type { Moment } from '../../calendar/moment';

/** How many requests of one row are remembered: a page sends one again within minutes. */
const REMEMBERED = 5;

/** The digits of a request's id that are kept: enough that two never meet in one row. */
const KEPT_DIGITS = 12;

/** What is told of an answer that was recorded. */
export interface RecordedRequest {
  readonly at: Moment;
  /** What the unit may quote, and the log holds: `3F9A-12BC`. */
  readonly reference: string;
}

/** Adds a request to those that a row remembers, `2024-11-20T10:00 3f9a12bc77aa`, joined by ";", the newest last. */
export function rememberRequest(remembered: string, id: string, at: Moment): string {
  return [...partsOf(remembered), `${at} ${id.slice(0, KEPT_DIGITS)}`].slice(-REMEMBERED).join(';');
}

/** Recalls what was told when a request was recorded; null when the row does not remember it. */
export function recallRequest(remembered: string, id: string): RecordedRequest | null {
  const part = partsOf(remembered).find((one) => one.endsWith(` ${id.slice(0, KEPT_DIGITS)}`));
  return part ? toldOf(part) : null;
}

/** Tells of the last request that a row remembers; null when there is none. */
export function lastRequest(remembered: string): RecordedRequest | null {
  const [last] = partsOf(remembered).slice(-1);
  return last ? toldOf(last) : null;
}

function toldOf(part: string): RecordedRequest {
  const [at = '', digits = ''] = part.split(' ');
  return { at, reference: `${digits.slice(0, 4)}-${digits.slice(4, 8)}`.toUpperCase() };
}

function partsOf(remembered: string): string[] {
  return remembered.split(';').filter((part) => /^\S{16} [0-9a-f]{12}$/.test(part));
}
