import { addDays, type Day } from '../../../src/calendar/day';
import { calendarOf } from '../../../src/calendar/day-off';
import { dayOfMoment } from '../../../src/calendar/moment';
import { isWorkingDay, type WorkingCalendar } from '../../../src/calendar/working-calendar';
import { isOver } from '../../../src/records/dispatch';
import type { Words } from '../../../src/words/words';
import type { Columns, Tab } from '../../../src/workbook/cells/tab';
import { dispatchOf } from '../../../src/workbook/reading/office';
import { daysOffTab } from '../../../src/workbook/tabs/days-off-tab';
import { dispatchesTab } from '../../../src/workbook/tabs/dispatches-tab';
import { trackingTab } from '../../../src/workbook/tabs/tracking-tab';
import type { AppsScript } from '../../apps-script';
import { readableRows } from '../../demo/sheet-rows';
import type { ClockStep } from '../protocol';

export interface OfficeContext {
  readonly google: AppsScript;
  readonly words: Words;
}

/** Milliseconds by which Vietnam's clock is ahead of UTC, and 08:00 in Vietnam as UTC time. */
const ZONE = 7 * 3_600_000;
const MORNING = 'T01:00:00Z';

export function today({ google }: Pick<OfficeContext, 'google'>): Day {
  return dayOfMoment(new Date(Date.parse(google.now) + ZONE).toISOString());
}

/**
 * First day after today that is a deadline of a dispatch that is neither closed nor cancelled, or the extended
 * deadline of a unit for such a dispatch; `null` if there is no such day.
 */
export function nextDeadline(office: OfficeContext): Day | null {
  const now = today(office);
  const followed = rowsOf(office, dispatchesTab).filter((dispatch) => !isOver(dispatch));
  const ids = new Set(followed.map(({ id }) => id));
  const days = [
    ...followed
      .map(dispatchOf)
      .flatMap(({ acknowledgeBy, completeBy }) => [acknowledgeBy, completeBy]),
    ...rowsOf(office, trackingTab)
      .filter(({ dispatchId }) => ids.has(dispatchId))
      .flatMap(({ acknowledgeExtendedTo, completeExtendedTo }) => [
        acknowledgeExtendedTo,
        completeExtendedTo,
      ]),
  ];
  return days.filter((day) => day !== null && day > now).sort()[0] ?? null;
}

/**
 * Lets time pass until 08:00 of the next day. Due clock triggers run. Returns true if the clock has
 * reached the day that `step` asks for.
 */
export function passOneDay(office: OfficeContext, step: ClockStep): boolean {
  const target = nextDeadline(office);
  const next = addDays(today(office), 1);
  office.google.advanceTo(`${next}${MORNING}`);
  if (step === 'day') return true;
  if (step === 'workingDay') return isWorkingDay(next, calendar(office));
  return target === null || next >= target;
}

function calendar(office: OfficeContext): WorkingCalendar {
  return calendarOf([1, 2, 3, 4, 5], rowsOf(office, daysOffTab));
}

const rowsOf = <C extends Columns>({ google, words }: OfficeContext, tab: Tab<C>) =>
  readableRows(google, tab, words);
