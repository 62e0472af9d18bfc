import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarDay, calendarFile } from '../../../src/letters/rules/calendar-file';

const made = { madeOn: '2026-11-20', revision: 20_777 } as const;

const day = (fields: Partial<CalendarDay> = {}): CalendarDay => ({
  uid: 'VB-001.TLK-045.complete@tep.don-doc',
  on: '2026-11-25',
  summary: 'Hạn quán triệt: Công văn số 18-CV/ĐU',
  description: 'Trường Mẫu; chậm nhất là hết giờ làm việc ngày 25/11/2026, theo thời hạn đề nghị.',
  ...fields,
});

/** Reads the file with a parser that is independent of our code. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(Buffer.from(file, 'utf8').toString('utf8')));
  const events = calendar.getAllSubcomponents('vevent').map((one) => {
    const { uid, sequence, startDate, summary, description } = new ICAL.Event(one);
    const isWhole = startDate.isDate;
    return { uid, sequence, on: startDate.toString(), isWhole, summary, description };
  });
  return { method: calendar.getFirstPropertyValue('method'), calendar, events };
}

describe('a calendar file', () => {
  it('is published, invites nobody, and has all-day events', () => {
    const { method, calendar, events } = read(
      calendarFile([day(), day({ uid: 'b', on: '2026-12-01' })], made),
    );
    expect(method).toBe('PUBLISH');
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.toString()).not.toMatch(/ATTENDEE|ORGANIZER|VALARM/);
    expect(events.map(({ on, isWhole, sequence }) => ({ on, isWhole, sequence }))).toEqual([
      { on: '2026-11-25', isWhole: true, sequence: made.revision },
      { on: '2026-12-01', isWhole: true, sequence: made.revision },
    ]);
    const { uid, summary, description } = day();
    expect(events[0]).toMatchObject({ uid, summary, description });
  });

  it('keeps any unit or dispatch name, in lines of 75 bytes', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'ệ', 'Đ', '😀', ',', ';', '\\', ':', '"', ' ', '\n'),
      minLength: 1,
      maxLength: 200,
      size: 'max',
    });
    fc.assert(
      fc.property(text, text, (summary, description) => {
        const file = calendarFile([day({ summary, description })], made);
        expect(read(file).events[0]).toMatchObject({ summary, description });
        const lines = file.split('\r\n');
        expect(lines.pop()).toBe('');
        expect(lines.filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line))).toEqual(
          [],
        );
      }),
    );
  });
});
