import { expect, it } from 'vitest';
import { addDays, type Day, formatDay, weekdayOf } from '../../../src/calendar/day';
import { planLeadership } from '../../../src/letters/jobs/queue-leadership';
import { closeDuePeriod } from '../../../src/periods/jobs/close-period';
import { updateSummary } from '../../../src/summary/jobs/update-summary';
import { readRules, readTab } from '../../../src/workbook/reading/office';
import { trackingTab } from '../../../src/workbook/tabs/tracking-tab';
import { changeRows } from '../../../src/workbook/writing/write-rows';
import { dispatch } from '../../builders/dispatch';
import { obligation } from '../../builders/obligation';
import { unit } from '../../builders/unit';
import { fakeOffice, words } from '../../fakes/office';

const START: Day = '2024-11-06';
/** Units that acknowledge on each day from `START`. */
const ANSWERS = [1, 2, 0, 1, 0, 3, 1, 1, 2, 0, 1, 4, 1, 2, 1, 1, 3, 1, 2, 1];
const DAYS = ANSWERS.map((_, at) => addDays(START, at));

/** Units that had acknowledged by the end of `day`, counted without the code under test. */
function answeredBy(day: Day): number {
  return ANSWERS.filter((_, at) => addDays(START, at) <= day).reduce(
    (sum, count) => sum + count,
    0,
  );
}

it('on twelve days over a closing, the tab shows the change that a recount of the answers gives', () => {
  const codes = Array.from({ length: answeredBy('2025-01-01') }, (_, at) => `PN-${at + 100}`);
  const office = fakeOffice({
    units: codes.map((code) => unit({ code })),
    obligations: codes.map((unitCode) => obligation({ unitCode })),
    dispatches: [dispatch()],
    settings: { periodKind: 'Tuần' },
    now: `${START}T00:05`,
  });
  const shown: string[] = [];
  for (const day of DAYS) {
    office.time.now = `${day}T00:05`;
    closeDuePeriod(office.ports, readRules(office.ports), planLeadership);
    closeDuePeriod(office.ports, readRules(office.ports), planLeadership);
    office.time.now = `${day}T10:00`;
    const read = readTab(office.ports, trackingTab, words);
    const first = answeredBy(addDays(day, -1));
    const answered = read.rows.slice(first, answeredBy(day));
    const answer = { acknowledge: 'acknowledged', acknowledgedOn: day } as const;
    changeRows(office.ports, trackingTab, read, new Map(answered.map(({ at }) => [at, answer])));
    updateSummary(office.ports);
    const rows = office.workbook.summary()?.rows ?? [];
    const note = rows.find(({ kind }) => kind === 'tileNote')?.cells.join('|');
    shown.push(
      /([^;|']+)(?: trong kỳ đã chốt| so với kỳ trước)/.exec(note ?? '')?.[0]?.trim() ?? '',
    );
  }
  const text = (by: number) => (by === 0 ? 'không đổi' : `+${by}`);
  const expected = DAYS.map((day) => {
    const sunday = addDays(day, -weekdayOf(day));
    const before = addDays(sunday, -7);
    if (sunday < START) return '';
    const now = answeredBy(day);
    const isSunday = weekdayOf(day) === 7;
    if (isSunday || before < START)
      return now === answeredBy(sunday) ? '' : `${text(now - answeredBy(sunday))} so với kỳ trước`;
    return `${text(answeredBy(sunday) - answeredBy(before))} trong kỳ đã chốt`;
  });
  expect(shown.map((line, at) => `${formatDay(DAYS[at] ?? START)} ${line}`).slice(-12)).toEqual(
    expected.map((line, at) => `${formatDay(DAYS[at] ?? START)} ${line}`).slice(-12),
  );
});
