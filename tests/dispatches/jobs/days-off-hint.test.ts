import { describe, expect, it } from 'vitest';
import { type Day, toDay } from '../../../src/calendar/day';
import { calendarOf, type DayOff } from '../../../src/calendar/day-off';
import { initialDaysOff } from '../../../src/calendar/initial-days-off';
import { HOLIDAYS } from '../../../src/calendar/public-holidays';
import { isWorkingDay, LAST_LISTED_YEAR } from '../../../src/calendar/working-calendar';
import { dispatchForm } from '../../../src/dispatches/jobs/add-dispatch';
import { deadlineForm } from '../../../src/dispatches/jobs/change-deadline';
import { versionForm } from '../../../src/dispatches/jobs/issue-version';
import { healthView } from '../../../src/health/health';
import { daysOffTab } from '../../../src/workbook/tabs/days-off-tab';
import { fakeOffice, words } from '../../fakes/office';

const listed = initialDaysOff(words.daysOff);
const tet = (year: number, confirmed: DayOff['confirmed']): DayOff => ({
  day: `${year}-01-26`,
  name: 'Tết Mậu Thân',
  kind: 'holiday',
  basis: '',
  confirmed,
});

function officeOn(day: Day, rows: readonly DayOff[]) {
  const office = fakeOffice({ now: `${day}T09:00` });
  office.workbook.fill(daysOffTab, rows);
  return office;
}

const saidIn = (day: Day, rows: readonly DayOff[]) =>
  healthView(officeOn(day, rows).ports)
    .sections.flatMap(({ lines }) => lines.map(({ text }) => text))
    .filter((text) => text.includes('gày nghỉ'))
    .map(
      (text) =>
        `${/\d{4}/.exec(text)?.[0]} ${text.includes('chưa có Tết') ? 'missing' : 'unconfirmed'}`,
    );

describe('holidays beyond the list', () => {
  it('are counted if they are fixed, in every year after the last one listed', () => {
    const last = Math.max(...HOLIDAYS.map(([days]) => Number(days.slice(0, 4))));
    expect(last).toBe(LAST_LISTED_YEAR);
    const calendar = calendarOf([1, 2, 3, 4, 5, 6, 7], listed);
    for (const year of [last + 1, last + 2, 2099]) {
      const fixed = ['01-01', '04-30', '05-01', '09-02', '11-24'].map((date) =>
        toDay(`${year}-${date}`),
      );
      expect(fixed.filter((day) => isWorkingDay(day, calendar))).toEqual([]);
      expect(isWorkingDay(`${year}-04-29`, calendar)).toBe(true);
    }
    const madeUp: DayOff = { ...tet(2028, 'yes'), day: '2028-11-24', kind: 'makeUp' };
    expect(isWorkingDay('2028-11-24', calendarOf([1, 2, 3, 4, 5], [madeUp]))).toBe(true);
  });

  it.each<[string, readonly DayOff[], string[]]>([
    ['2027-09-30', [...listed, tet(2027, 'yes')], []],
    ['2027-10-01', [...listed, tet(2027, 'yes')], ['2028 missing']],
    ['2027-12-31', [...listed, tet(2027, 'yes'), tet(2028, 'no')], ['2028 unconfirmed']],
    ['2027-12-31', [...listed, tet(2027, 'yes'), tet(2028, 'yes')], []],
    ['2028-03-01', listed, ['2028 missing']],
  ])('are asked for by Tình trạng hệ thống on %s', (day, rows, said) => {
    expect(saidIn(toDay(day), rows)).toEqual(said);
  });

  it.each([
    ['2027-06-30', listed, ''],
    ['2027-07-01', listed, '2028'],
    ['2027-07-01', [...listed, tet(2028, 'no')], ''],
    ['2028-02-01', listed, '2028'],
  ] as const)('are reported as missing on %s beside every deadline field', (day, rows, year) => {
    const { ports } = officeOn(day, rows);
    const { fields } = versionForm(ports);
    const hints = [
      dispatchForm(ports).hint,
      fields.find(({ name }) => name === 'completeBy')?.hint ?? 'no field',
      deadlineForm(ports).hint,
    ];
    expect(hints.map((hint) => /năm (\d{4})/.exec(hint)?.[1] ?? hint)).toEqual([year, year, year]);
  });
});
