import { addDays, type Day } from '../../../src/calendar/day';
import { isWorkingDay, type WorkingCalendar } from '../../../src/calendar/working-calendar';
import { calendarOf } from '../../../src/records/day-off';
import { isOver } from '../../../src/records/dispatch';
import type { Words } from '../../../src/words/words';
import type { Columns, Tab } from '../../../src/workbook/cells/tab';
import { daysOffTab } from '../../../src/workbook/tabs/days-off-tab';
import { dispatchesTab } from '../../../src/workbook/tabs/dispatches-tab';
import { trackingTab } from '../../../src/workbook/tabs/tracking-tab';
import type { AppsScript } from '../../apps-script';
import { readableRows } from '../../demo/sheet-rows';
import type { ClockStep } from '../protocol';

/** What is at hand of an office: its Google, and the words of its language. */
export interface AtHand {
  readonly google: AppsScript;
  readonly words: Words;
}

/** Vietnam's clock, in milliseconds ahead of UTC, and when a day at the office begins: 08:00. */
const ZONE = 7 * 3_600_000;
const MORNING = 'T01:00:00Z';

/** The simulated day. */
export function today({ google }: Pick<AtHand, 'google'>): Day {
  return new Date(Date.parse(google.now) + ZONE).toISOString().slice(0, 10);
}

/** The next deadline of a dispatch that is followed up, after today, its own or a unit's extended one; null when there is none. */
export function nextDeadline(office: AtHand): Day | null {
  const now = today(office);
  const followed = rowsOf(office, dispatchesTab).filter((dispatch) => !isOver(dispatch));
  const ids = new Set(followed.map(({ id }) => id));
  const days = [
    ...followed.flatMap(({ acknowledgeBy, trainBy }) => [acknowledgeBy, trainBy]),
    ...rowsOf(office, trackingTab)
      .filter(({ dispatch }) => ids.has(dispatch))
      .flatMap(({ acknowledgeExtendedTo, trainExtendedTo }) => [
        acknowledgeExtendedTo,
        trainExtendedTo,
      ]),
  ];
  return days.filter((day) => day !== null && day > now).sort()[0] ?? null;
}

/**
 * Lets the night pass until eight in the morning of the next day, the clock's runs taking place as they come; tells
 * whether the step has arrived where it goes.
 */
export function passOneDay(office: AtHand, step: ClockStep): boolean {
  const target = nextDeadline(office);
  const next = addDays(today(office), 1);
  office.google.advanceTo(`${next}${MORNING}`);
  if (step === 'day') return true;
  if (step === 'workingDay') return isWorkingDay(next, calendar(office));
  return target === null || next >= target;
}

/** Monday to Friday, and what Ngày nghỉ says. */
function calendar(office: AtHand): WorkingCalendar {
  return calendarOf([1, 2, 3, 4, 5], rowsOf(office, daysOffTab));
}

const rowsOf = <C extends Columns>({ google, words }: AtHand, tab: Tab<C>) =>
  readableRows(google, tab, words);
