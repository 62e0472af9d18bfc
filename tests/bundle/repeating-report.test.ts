import { describe, expect, it } from 'vitest';
import { addDays, type Day, weekdayOf } from '../../src/calendar/day';
import { reportAnswer } from '../builders/answers';
import { dispatch } from './dispatch';
import { importUnits, newOffice, owner, sendAll, smallList, tickAt, tokenIn } from './office';
import { rowsOf, tabOf, words } from './rows-of';

const UNITS = 6;
const LABEL = 'Số buổi';

/** Twelve months from November 2024; the office adds the report on 30/10/2024. */
const MONTHS = [11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((month) => ({
  month,
  year: month > 10 ? 2024 : 2025,
  name: `Báo cáo tháng ${month}/${month > 10 ? 2024 : 2025}`,
}));

function begunSeries() {
  const google = newOffice();
  importUnits(google, smallList(UNITS));
  const fields = {
    ...{ asks: 'result', task: 'report', reportForm: 'page', acknowledgeBy: '' },
    ...{ completeBy: '2024-11-20', repeats: 'month', periodEnd: '2024-11-30', dueLike: 'date' },
    ...{ daysAhead: '5', repeatsUntil: '2025-10-31', isAutomatic: 'yes' },
    requestedFigures: `${LABEL} (buổi) · số nguyên · bắt buộc · cộng · lũy kế từ đầu năm`,
  };
  expect(google.call(owner, 'addDispatch', dispatch(fields)).result).toMatchObject({ done: true });
  sendAll(google);
  return google;
}

type Google = ReturnType<typeof newOffice>;

/** Units that answer a round, and what the unit at `at` reports in the round number `round`. */
const answersIn = (round: number, at: number) => (round + at) % 4 !== 0;
const sessionsIn = (round: number, at: number) => 10 * round + at;

/** Reports of all units that answer the round number `round`, through the links of the first letters. */
function reportRound(google: Google, tokens: readonly string[], round: number, today: Day): void {
  const { id = '' } = rowsOf(google, 'dispatches')[round] ?? {};
  for (const [at, token] of tokens.entries()) {
    if (!answersIn(round, at)) continue;
    const values = [{ label: LABEL, text: String(sessionsIn(round, at)) }];
    const answer = reportAnswer({
      dispatch: id,
      doneOn: today,
      values,
      seen: '',
      valuesAreRight: true,
    });
    const request = (round * UNITS + at + 1).toString(16).padStart(32, 'c');
    google.callFromPage('reportResult', token, answer, request);
  }
}

/** Two ticks on each working day. Units report on the day on which a round is opened. */
function playYear(google: Google): void {
  const letterTo = (at: number) =>
    google.letters.find(
      ({ to }) => to === `dv${String(at + 1).padStart(3, '0')}@phuninh.example.org`,
    );
  const tokens = Array.from({ length: UNITS }, (_, at) => tokenIn(letterTo(at) ?? { body: '' }));
  const { open } = words.choices.dispatchState;
  let reported = 0;
  for (let day: Day = '2024-10-30'; day <= '2025-11-30'; day = addDays(day, 1)) {
    if (weekdayOf(day) > 5) continue;
    if (day > '2024-10-30') {
      tickAt(google, `${day}T01:10:00Z`);
      tickAt(google, `${day}T01:20:00Z`);
    }
    if (rowsOf(google, 'dispatches')[reported]?.state !== open) continue;
    reportRound(google, tokens, reported, day);
    reported += 1;
  }
}

describe('a year of a monthly report', () => {
  it('begins each round once, tells each unit once, and adds what was reported', () => {
    const google = begunSeries();
    playYear(google);
    const rounds = rowsOf(google, 'dispatches');
    expect(rounds.map(({ label }) => label)).toEqual(MONTHS.map(({ name }) => name));
    expect(rowsOf(google, 'tracking').length).toBe(MONTHS.length * UNITS);
    const notices = rowsOf(google, 'outbox').filter(
      ({ kind }) => kind === words.choices.letterKind.notice,
    );
    expect(notices.length).toBe(MONTHS.length * UNITS);
    google.press(owner, words.menu.updateSummary);
    const lines = tabOf(google, 'summary').display.map((row) => row.slice(0, 5));
    const from = lines.findIndex(([head]) => head === words.summary.byRound);
    const recount = MONTHS.map(({ name, year }, round) => {
      const sumOf = (one: number) =>
        Array.from({ length: UNITS }, (_, at) =>
          answersIn(one, at) ? sessionsIn(one, at) : 0,
        ).reduce((sum, value) => sum + value, 0);
      const ofYear = MONTHS.flatMap((one, at) => (one.year === year && at <= round ? [at] : []));
      const total = ofYear.map(sumOf).reduce((sum, value) => sum + value, 0);
      const reported = Array.from({ length: UNITS }, (_, at) => answersIn(round, at));
      const count = reported.filter(Boolean).length;
      const number = (value: number) => value.toLocaleString('vi-VN');
      const sums = `${number(sumOf(round))} (lũy kế ${number(total)})`;
      return [String(round + 1), name, String(UNITS), String(count), sums];
    });
    expect(lines.slice(from + 2, from + 2 + MONTHS.length)).toEqual(recount);
  });
});
