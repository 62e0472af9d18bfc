import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { officeWith, owner, sendAll, smallList } from './office';
import { cellAt, words } from './rows-of';

it('a letter has the deadlines of a dispatch as a calendar file if that is ticked at the dispatch', () => {
  const google = officeWith(smallList(2));
  const began = google.save();
  sendAll(google);
  expect(google.letters.map(({ attachments }) => attachments)).toEqual([[], []]);

  google.restore(began);
  google.type(
    owner,
    words.tabs.dispatches.name,
    cellAt(google, 'dispatches', 'calendarFile', 2),
    'Có',
  );
  sendAll(google);
  const files = google.letters.flatMap(({ attachments }) => attachments);
  expect(files.map(({ name, type }) => `${name} ${type}`)).toEqual(
    google.letters.map(() => 'thoi-han.ics text/calendar'),
  );
  const uids = files.map(({ bytes }) => {
    const text = Buffer.from(Uint8Array.from(bytes)).toString('utf8');
    const calendar = new ICAL.Component(ICAL.parse(text));
    return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one).uid);
  });
  expect(uids.map((own) => own.length)).toEqual([2, 2]);
  expect(new Set(uids.flat()).size).toBe(4);
});
