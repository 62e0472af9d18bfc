import type { Day } from '../../calendar/day';
import { byteLength } from '../../texts/byte-length';

export interface CalendarDay {
  /** Globally unique, and the same in all letters about the same stage of the same obligation. */
  readonly uid: string;
  readonly on: Day;
  readonly summary: string;
  readonly description: string;
}

/** Maximum bytes per line, without the line break. */
const LINE = 75;

/**
 * All-day events as an .ics file by RFC 5545 (https://www.rfc-editor.org/rfc/rfc5545), with method PUBLISH and
 * no attendees. `revision` must grow with each file that repeats an event.
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

/**
 * Section 3.3.11: puts a backslash before backslashes, semicolons and commas, and writes a line break as `\n`.
 */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n|\r/g, '\\n');
}

/** Section 3.1: a longer line continues on the next line after a blank. A character is never split. */
function folded(line: string): string {
  let whole = '';
  let bytes = 0;
  for (const sign of line) {
    const more = byteLength(sign);
    if (bytes + more > LINE) {
      whole += '\r\n ';
      bytes = 1;
    }
    whole += sign;
    bytes += more;
  }
  return whole;
}
