import { describe, expect, it } from 'vitest';
import { valueFieldName } from '../../src/answers/answer-form-view';
import { addDays, type Day, formatDay, weekdayOf } from '../../src/calendar/day';
import { figureColumns, typedFigures, withoutFigures } from '../../src/import/list/figure-columns';
import { ANSWER_HEADERS } from '../../src/import/list/list-columns';
import { listHeader } from '../../src/import/list/list-header';
import { readUnitList } from '../../src/import/list/list-lines';
import type { ImportData } from '../../src/import/rules/import-view';
import { planAnswers } from '../../src/import/rules/plan-answers';
import type { Obligation } from '../../src/records/obligation';
import { reportData, type SentReports } from '../../src/report/data/sent-report';
import { isTable } from '../../src/report/document/document';
import { reportSheets } from '../../src/report/sheets/workbook-sections';
import { parseLetterItems } from '../../src/workbook/cells/kinds/letter-items';
import { reportAnswer } from '../builders/answers';
import { reportDesk } from '../builders/report';
import { writingOf } from '../builders/unit-change';
import { viewIn } from '../builders/units-view';
import { dispatch } from './dispatch';
import { importUnits, newOffice, owner, sendAll, smallList, tickAt, tokenIn } from './office';
import { cellAt, rowsOf, tabOf, words } from './rows-of';

const UNITS = 60;
const SESSIONS = 'Số buổi';
const MONEY = 'Kinh phí';
/** Name of the second figure from the new version on. */
const SPENT = 'Kinh phí đã chi';
const RATE = 'Tỷ lệ hộ tham gia';

const figuresNamed = (money: string) =>
  [
    `${SESSIONS} (buổi) · số nguyên · bắt buộc · cộng · lũy kế từ đầu năm`,
    `${money} (triệu đồng) · số thập phân · bắt buộc · cộng`,
    `${RATE} (%) · số thập phân`,
  ].join('\n');

/**
 * Twelve months from November 2024. Each round is due five working days after its month, and begins five working days
 * before it is due: in January before Tết, which is from 27/1 to 31/1.
 */
const ROUNDS = [
  { month: '2024-11-30', begins: '2024-10-30', due: '2024-12-06' },
  { month: '2024-12-31', begins: '2024-12-31', due: '2025-01-08' },
  { month: '2025-01-31', begins: '2025-01-24', due: '2025-02-07' },
  { month: '2025-02-28', begins: '2025-02-28', due: '2025-03-07' },
  { month: '2025-03-31', begins: '2025-03-31', due: '2025-04-08' },
  { month: '2025-04-30', begins: '2025-04-29', due: '2025-05-09' },
  { month: '2025-05-31', begins: '2025-05-30', due: '2025-06-06' },
  { month: '2025-06-30', begins: '2025-06-30', due: '2025-07-07' },
  { month: '2025-07-31', begins: '2025-07-31', due: '2025-08-07' },
  { month: '2025-08-31', begins: '2025-08-29', due: '2025-09-09' },
  { month: '2025-09-30', begins: '2025-09-30', due: '2025-10-07' },
  { month: '2025-10-31', begins: '2025-10-31', due: '2025-11-07' },
] as const;

/** Rounds that days off move: a tick on the day before shows that they do not begin earlier. */
const DAYS_OFF_BEFORE = [2, 5];

const idOf = (round: number) => `VB-001-${ROUNDS[round]?.month.replace(/-/g, '')}`;
const nameOf = (round: number) => {
  const [year, month] = (ROUNDS[round]?.month ?? '').split('-');
  return `Báo cáo tháng ${Number(month)}/${year}`;
};

/** After so many rounds the first ones are closed, and after more the last unit is merged into the first. */
const CLOSED = 4;
const MERGED_AFTER = 6;
const MERGED_ON: Day = '2025-05-12';
const HEIR = 0;
const LAST = UNITS - 1;

/** In the round of July the second figure got another name, after units had answered. */
const NEW_VERSION_IN = 8;

const unitCode = (at: number) => `PN-${String(at + 1).padStart(3, '0')}`;
const isThere = (round: number, at: number) => at !== LAST || round < MERGED_AFTER;
const answersIn = (round: number, at: number) =>
  isThere(round, at) && (at === HEIR || at === LAST || (round + at) % 6 !== 0);
const recipients = (round: number) => (round < MERGED_AFTER ? UNITS : UNITS - 1);
const units = Array.from({ length: UNITS }, (_, at) => at);

/** What units report: `sessions` as a whole number, `tenths` of a million of money. */
const sessionsIn = (round: number, at: number) => 20 + round + (at % 7);
const tenthsIn = (round: number, at: number) => 30 + ((round + at) % 11);
const number = (value: number) => value.toLocaleString('vi-VN').replace('-', '−');

/** As typed, with a decimal comma; `money` is the name of the second figure. */
function typedIn(round: number, at: number, money: string): { label: string; text: string }[] {
  return [
    { label: SESSIONS, text: number(sessionsIn(round, at)) },
    { label: money, text: number(tenthsIn(round, at) / 10) },
    { label: RATE, text: '95,5' },
  ];
}

type Google = ReturnType<typeof newOffice>;

function begunSeries(): Google {
  const google = newOffice();
  importUnits(google, smallList(UNITS));
  const fields = {
    ...{ asks: 'result', task: 'report', reportForm: 'page', acknowledgeBy: '' },
    ...{ completeBy: '2024-12-06', repeats: 'month', periodEnd: '2024-11-30' },
    ...{ dueLike: 'workingDays', daysAhead: '5', repeatsUntil: '2026-12-31', isAutomatic: 'yes' },
    requestedFigures: figuresNamed(MONEY),
  };
  expect(google.call(owner, 'addDispatch', dispatch(fields)).result).toMatchObject({ done: true });
  sendAll(google);
  return google;
}

interface RoundAnswers {
  readonly round: number;
  readonly today: Day;
  readonly version?: number;
  readonly money: string;
}

let requests = 0;

/** A tenth of the units answer through the links of their first letters. */
function answerByPage(google: Google, tokens: readonly string[], about: RoundAnswers): void {
  const { round, version = 1, money } = about;
  for (const at of units.filter((one) => one % 10 === 0 && answersIn(round, one))) {
    requests += 1;
    const answer = reportAnswer({
      ...{ dispatch: idOf(round), version, doneOn: '' },
      values: typedIn(round, at, money),
    });
    const request = requests.toString(16).padStart(32, 'c');
    const token = tokens[at] ?? '';
    const { result } = google.callFromPage('reportResult', token, answer, request);
    expect(result).toMatchObject({ state: 'recorded' });
  }
}

/** Three units answer by telephone. */
function answerByPhone(google: Google, { round, today, money }: RoundAnswers): void {
  const id = idOf(round);
  for (const at of units.filter((one) => one % 20 === 19 && answersIn(round, one))) {
    const typed = typedIn(round, at, money);
    const fields = {
      ...{ dispatch: id, unit: unitCode(at), answer: 'reportCompleted', channel: 'phone' },
      ...{ reason: 'gọi điện', answeredOn: today },
      ...Object.fromEntries(typed.map(({ text }, place) => [valueFieldName(id, place), text])),
    };
    expect(google.call(owner, 'recordAnswer', fields).result).toMatchObject({ done: true });
  }
}

/** The answers of the others are pasted as a list, whose columns are found by their labels. */
function answerByList(google: Google, { round, money }: RoundAnswers): void {
  const id = idOf(round);
  const others = units.filter((at) => at % 10 !== 0 && at % 20 !== 19 && answersIn(round, at));
  const table = [
    ['Tên đơn vị', SESSIONS, `${money} (triệu đồng)`, RATE],
    ...others.map((at) => [
      `Đơn vị ${unitCode(at).slice(3)}`,
      ...typedIn(round, at, money).map(({ text }) => text),
    ]),
  ];
  const data = google.call(owner, 'readImport').result as ImportData;
  const about = data.dispatches.find((one) => one.id === id);
  if (!about) throw new Error(`${id} is not open`);
  const header = listHeader(table, ANSWER_HEADERS);
  const figures = figureColumns(header, about.requestedFigures);
  const mapping = withoutFigures(header.mapping, figures);
  const plan = planAnswers({
    lines: readUnitList(table, { ...header, mapping }).lines,
    units: data.units,
    obligations: google.call(owner, 'answersOnFile', id).result as Obligation[],
    days: { issuedOn: about.issuedOn, today: data.today },
    dispatch: about,
    chosen: new Map(),
    figuresIn: typedFigures(table, figures),
  });
  const entries = plan.flatMap(({ outcome }) =>
    outcome.kind === 'recorded'
      ? [{ unit: outcome.unit.code, answer: outcome.answer, otherName: '' }]
      : [],
  );
  expect(entries.length).toBe(others.length);
  const order = { dispatch: id, entries };
  expect(google.call(owner, 'importAnswers', order).result).toMatchObject({ done: true });
}

function closeRounds(google: Google, from: number, to: number): void {
  for (let round = from; round < to; round += 1) {
    const fields = { dispatch: idOf(round), state: 'closed', series: 'goesOn' };
    expect(google.call(owner, 'changeDispatch', fields).result).toMatchObject({ done: true });
  }
}

function mergeLastUnit(google: Google): void {
  const view = viewIn(google.call(owner, 'readUnits', { units: 'all', contacts: null }).result);
  const planned = writingOf(view, {
    ...{ act: 'merge', on: MERGED_ON, heir: view.units[HEIR] ?? null },
    units: view.units.slice(LAST),
  });
  expect(google.call(owner, 'changeUnits', view.seen, planned).result).toMatchObject({
    done: true,
  });
}

/** A new version in substance, which needs approval, after which every unit is asked again. */
function issueVersion(google: Google, { round, today }: RoundAnswers): void {
  const form = {
    ...{ dispatch: idOf(round), kind: 'material', changes: 'đổi tên một số liệu', sure: 'yes' },
    ...{ asks: 'result', task: 'report', reportForm: 'page', completeBy: ROUNDS[round]?.due ?? '' },
    requestedFigures: figuresNamed(SPENT),
  };
  expect(google.call(owner, 'issueVersion', form).result).toMatchObject({ done: true });
  tickAt(google, `${today}T02:10:00Z`);
  const waiting = rowsOf(google, 'outbox').filter(
    ({ state, kind }) =>
      state === words.choices.letterState.awaiting && kind === words.choices.letterKind.newVersion,
  );
  expect(waiting.length).toBe(recipients(round));
  google.call(owner, 'decideLetters', {
    approve: waiting.map(({ id: letter }) => letter),
    cancel: [],
  });
}

/** All answers to a round on one day. In one round, a new version comes after the answers by page. */
function answerRound(
  google: Google,
  tokens: readonly string[],
  { round, today }: Pick<RoundAnswers, 'round' | 'today'>,
): void {
  const about = { round, today, money: round < NEW_VERSION_IN ? MONEY : SPENT };
  if (round === NEW_VERSION_IN) {
    answerByPage(google, tokens, { ...about, money: MONEY });
    issueVersion(google, about);
    answerByPage(google, tokens, { ...about, version: 2 });
  } else answerByPage(google, tokens, about);
  answerByPhone(google, about);
  answerByList(google, about);
}

function workingDayAfter(day: Day, step: 1 | -1 = 1): Day {
  const next = addDays(day, step);
  return weekdayOf(next) > 5 ? workingDayAfter(next, step) : next;
}

/** Two ticks on the day on which a round begins and units answer, and one before it is due. */
function playYear(): Google {
  const google = begunSeries();
  const tokens = units.map((at) => {
    const address = `dv${unitCode(at).slice(3)}@phuninh.example.org`;
    return tokenIn(google.letters.find(({ to }) => to === address) ?? { body: '' });
  });
  const tick = (day: Day, time = '01:10') => tickAt(google, `${day}T${time}:00Z`);
  for (const [round, { begins, due }] of ROUNDS.entries()) {
    if (round === CLOSED) closeRounds(google, 0, CLOSED);
    if (round === MERGED_AFTER) {
      tick(MERGED_ON);
      mergeLastUnit(google);
    }
    if (round > 0) {
      if (DAYS_OFF_BEFORE.includes(round)) tick(workingDayAfter(begins, -1));
      tick(begins);
      tick(begins, '01:20');
    }
    answerRound(google, tokens, { round, today: begins });
    tick(workingDayAfter(workingDayAfter(due, -1), -1));
  }
  return google;
}

/** Sums of a round as the test counts them. The merged unit's values have passed to the first, or stayed. */
function recount(round: number) {
  const reporting = units.filter((at) => answersIn(round, at));
  const sum = (of: (round: number, at: number) => number) =>
    reporting.reduce((total, at) => total + of(round, at), 0);
  const isPassedOn = round >= CLOSED && round < MERGED_AFTER;
  return {
    asked: recipients(round) - Number(isPassedOn),
    reported: reporting.length - Number(isPassedOn),
    sessions: sum(sessionsIn),
    money: round < NEW_VERSION_IN ? null : sum(tenthsIn) / 10,
  };
}

/** Sessions from the beginning of the year of a round. */
function accumulatedTo(round: number): number {
  const year = ROUNDS[round]?.month.slice(0, 4) ?? '';
  const ofYear = ROUNDS.flatMap(({ month }, at) =>
    at <= round && month.startsWith(year) ? [at] : [],
  );
  return ofYear.reduce((total, at) => total + recount(at).sessions, 0);
}

const signed = (value: number) => `${value > 0 ? '+' : ''}${number(value)}`;

describe('a year of a monthly report: 60 units, three figures, a merger and a new version', () => {
  const google = playYear();
  const rounds = rowsOf(google, 'dispatches');

  it('begins each round once, on its day, for the units of that day', () => {
    expect(
      rounds.map(({ id, label, completeBy, noticeOn }) => [id, label, completeBy, noticeOn]),
    ).toEqual(
      ROUNDS.map(({ begins, due }, at) => [
        ...[idOf(at), nameOf(at), formatDay(due)],
        at === 0 ? '' : formatDay(begins),
      ]),
    );
    const tracking = rowsOf(google, 'tracking');
    expect(rounds.map(({ id }) => tracking.filter((row) => row.dispatchId === id).length)).toEqual(
      ROUNDS.map((_, round) => recipients(round)),
    );
    expect(new Set(tracking.map(({ key }) => key)).size).toBe(tracking.length);
  });

  it('says nothing twice to a unit, and begins each round with one notice', () => {
    const sent = rowsOf(google, 'outbox').filter(
      ({ state }) => state === words.choices.letterState.sent,
    );
    const records = sent.flatMap(({ itemRecords = '' }) => parseLetterItems(itemRecords) ?? []);
    const told = records.map((one) => JSON.stringify(one));
    expect(new Set(told).size).toBe(told.length);
    const notices = rounds.map(
      ({ id }) =>
        records.filter((one) => one.kind === 'notice' && one.dispatchId === id && one.version === 1)
          .length,
    );
    expect(notices).toEqual(ROUNDS.map((_, round) => recipients(round)));
  });

  it('has sums in Tổng hợp that equal a recount', () => {
    google.press(owner, words.menu.updateSummary);
    const lines = tabOf(google, 'summary').display.map((row) => row.slice(0, 5));
    const from = lines.findIndex(([head]) => head === words.summary.byRound) + 2;
    const expected = (sumOf: (round: number) => string) =>
      ROUNDS.map((_, round) => {
        const { asked, reported } = recount(round);
        return [String(round + 1), nameOf(round), sumOf(round), String(asked), String(reported)];
      });
    const sessionsOf = (round: number) => {
      const { sessions } = recount(round);
      const before = round === 0 ? '' : `${signed(sessions - recount(round - 1).sessions)}; `;
      return `${number(sessions)} (${before}lũy kế ${number(accumulatedTo(round))})`;
    };
    const moneyOf = (round: number) => {
      const [now, before] = [round, round - 1].map((at) => recount(Math.max(0, at)).money ?? null);
      if (now == null) return '';
      const change = before == null ? '' : ` (${signed((10 * now - 10 * before) / 10)})`;
      return `${number(now)}${change}`;
    };
    expect(lines.slice(from, from + ROUNDS.length)).toEqual(expected(sessionsOf));
    const next = from + ROUNDS.length + 1;
    expect(lines[next - 1]?.[2]).toBe(`${SPENT} (triệu đồng)`);
    expect(lines.slice(next, next + ROUNDS.length)).toEqual(expected(moneyOf));
  });

  it('has the same sums, as numbers, in the annex of the report', () => {
    const order = { dispatches: [idOf(ROUNDS.length - 1)], period: '' };
    const sent = google.call(owner, 'readReports', order).result;
    const [report] = sent as SentReports;
    const data = reportData(report);
    const form = { layout: 'state', annexes: ['rounds'] } as const;
    const [, sheet] = reportSheets(data, form, reportDesk);
    const rows = sheet?.blocks.find(isTable)?.rows.map(({ cells }) => cells.slice(6));
    expect(rows).toEqual(
      ROUNDS.map((_, round) => {
        const { sessions, money } = recount(round);
        return [sessions, accumulatedTo(round), money ?? ''];
      }),
    );
  });

  it('costs a tick on which nothing is due no call', () => {
    const dayOf = (day: Day) =>
      ['01:10', '01:20'].map((time) => {
        const [report] = tickAt(google, `${day}T${time}:00Z`);
        return report?.journal.map(({ name }) => name);
      });
    dayOf('2025-11-17');
    const repeating = dayOf('2025-11-18');
    const row = ROUNDS.length + 1;
    const cell = cellAt(google, 'dispatches', 'repetition', row);
    google.type(owner, words.tabs.dispatches.name, cell, '');
    dayOf('2025-11-19');
    expect(dayOf('2025-11-20')).toEqual(repeating);
    expect(repeating.map((calls) => (calls?.length ?? 0) > 0)).toEqual([true, true]);
    expect(rowsOf(google, 'dispatches').length).toBe(ROUNDS.length);
  });
});
