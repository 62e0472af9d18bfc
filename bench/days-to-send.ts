import { addDays, type Day } from '../src/calendar/day';
import { isWorkingDay, type WorkingCalendar } from '../src/calendar/working-calendar';
import { lastSendingDay } from '../src/letters/rules/sending-days';
import { QUOTA_RESERVE } from '../src/records/office-rules';
import { figure, type Table } from './table';

const MONDAY: Day = '2026-03-02';
const calendar: WorkingCalendar = {
  weekdays: [1, 2, 3, 4, 5],
  daysOff: new Set(),
  makeUpDays: new Set(),
};

/** Most letters a day sent without a person, as set at first. */
const CAP = 300;

const KINDS = [
  { name: '100 recipients a day', quota: 100, recipients: 1, cap: CAP },
  { name: '100 a day, a copy with each letter', quota: 100, recipients: 2, cap: CAP },
  { name: '1,500 a day, daily cap 300 as set at first', quota: 1_500, recipients: 1, cap: CAP },
  { name: '1,500 a day, cap raised', quota: 1_500, recipients: 1, cap: 1_500 },
  {
    name: '1,500 a day, cap raised, a copy with each letter',
    quota: 1_500,
    recipients: 2,
    cap: 1_500,
  },
];

/** Table of the number of working days until the last first notice is sent, by the same plan as the preview. */
export function daysTable(sizes: readonly number[]): Table {
  return {
    title: 'Working days until the last unit has its first notice',
    note: `A mailbox a unit, sent from a Monday morning on, on that day by a person and therefore without the daily cap; ${QUOTA_RESERVE} recipients a day are kept for other mail. tests/bundle/campaign shows that such a day holds.`,
    head: ['recipients that Google allows', ...sizes.map(figure)],
    rows: KINDS.map(({ name, ...kind }) => [name, ...sizes.map((units) => daysFor(units, kind))]),
  };
}

function daysFor(
  units: number,
  { quota, recipients, cap }: Omit<(typeof KINDS)[number], 'name'>,
): string {
  const daily = quota - QUOTA_RESERVE;
  const pace = { today: MONDAY, calendar, left: daily, daily, cap };
  const last = lastSendingDay(new Array<number>(units).fill(recipients), pace);
  if (last === null) return 'over a year';
  let days = 0;
  for (let day = MONDAY; day <= last; day = addDays(day, 1)) {
    if (isWorkingDay(day, calendar)) days += 1;
  }
  return figure(days);
}
