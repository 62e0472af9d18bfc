import { addDays, type Day } from '../../../src/calendar/day';
import { isWorkingDay, type WorkingCalendar } from '../../../src/calendar/working-calendar';
import { calendarOf } from '../../../src/records/day-off';
import { isOver } from '../../../src/records/directive';
import type { Columns, RowOf, Tab } from '../../../src/workbook/cells/tab';
import { daysOffTab } from '../../../src/workbook/tabs/days-off-tab';
import { directivesTab } from '../../../src/workbook/tabs/directives-tab';
import { sheetRows } from '../../demo/sheet-rows';
import type { ClockStep } from '../protocol';
import type { OfficeSession } from './office-session';

/** Vietnam's clock, in milliseconds ahead of UTC, and when a day at the office begins: 08:00. */
const ZONE = 7 * 3_600_000;
const MORNING = 'T01:00:00Z';

/** The simulated day. */
export function today({ google }: Pick<OfficeSession, 'google'>): Day {
  return new Date(Date.parse(google.now) + ZONE).toISOString().slice(0, 10);
}

/** The next deadline of a dispatch that is followed up, after today; null when there is none. */
export function nextDeadline(session: OfficeSession): Day | null {
  const now = today(session);
  const days = rowsOf(session, directivesTab).flatMap((directive) =>
    isOver(directive) ? [] : [directive.acknowledgeBy, directive.trainBy],
  );
  return days.filter((day) => day > now).sort()[0] ?? null;
}

/**
 * Lets the night pass until eight in the morning of the next day, the clock's runs taking place as they come; tells
 * whether the step has arrived where it goes.
 */
export function passOneDay(session: OfficeSession, step: ClockStep): boolean {
  const target = nextDeadline(session);
  const next = addDays(today(session), 1);
  session.google.advanceTo(`${next}${MORNING}`);
  if (step === 'day') return true;
  if (step === 'workingDay') return isWorkingDay(next, calendar(session));
  return target === null || next >= target;
}

/** Monday to Friday, and what Ngày nghỉ says. */
function calendar(session: OfficeSession): WorkingCalendar {
  return calendarOf([1, 2, 3, 4, 5], rowsOf(session, daysOffTab));
}

/** Rows of a tab; none before set-up has made it, or when it has been renamed. */
function rowsOf<C extends Columns>(
  { google, words }: OfficeSession,
  tab: Tab<C>,
): readonly RowOf<Tab<C>>[] {
  const { name } = words.tabs[tab.key];
  const isThere = google.snapshot().tabs.some((one) => one.name === name);
  return isThere ? sheetRows(google, tab, words) : [];
}
