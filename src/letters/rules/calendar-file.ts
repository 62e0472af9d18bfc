import type { Day } from '../../calendar/day';

/** A day that is to stand in somebody's calendar. */
export interface CalendarDay {
  /** The same for the same day of the same task in every letter, and no other's in the world. */
  readonly uid: string;
  readonly on: Day;
  readonly summary: string;
  readonly description: string;
}

/** Most bytes of a line, its end left out. */
const LINE = 75;

/**
 * Writes an .ics file of whole days by RFC 5545 (https://www.rfc-editor.org/rfc/rfc5545): published, with nobody
 * invited. `revision` rises with each file that names a day again; whether a calendar then moves its entry is its own affair.
 */
export function calendarFile(
  days: readonly CalendarDay[],
  { madeOn, revision }: { readonly madeOn: Day; readonly revision: number },
): string {
  const events = days.flatMap(({ uid, on, summary, description }) => [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${compact(madeOn)}T000000Z`,
    `SEQUENCE:${revision}`,
    `DTSTART;VALUE=DATE:${compact(on)}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Don Doc//Don Doc//VI',
    'METHOD:PUBLISH',
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function compact(day: Day): string {
  return day.replace(/-/g, '');
}

/** Section 3.3.11: a text escapes backslashes, semicolons, commas and breaks. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n|\r/g, '\\n');
}

/** Section 3.1: a longer line goes on in the next one after a blank; a sign is never cut. */
function folded(line: string): string {
  let whole = '';
  let bytes = 0;
  for (const sign of line) {
    const more = bytesOf(sign);
    if (bytes + more > LINE) {
      whole += '\r\n ';
      bytes = 1;
    }
    whole += sign;
    bytes += more;
  }
  return whole;
}

/** Counts the bytes of a sign in UTF-8. */
function bytesOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
