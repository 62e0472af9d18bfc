import { describe, expect, it } from 'vitest';
import { valueFieldName } from '../../src/answers/answer-form-view';
import { reportData, type SentReports } from '../../src/report/data/sent-report';
import { sumText } from '../../src/summary/rules/figure-lines';
import { reportAnswer } from '../builders/answers';
import { dispatch } from './dispatch';
import { importUnits, newOffice, owner, sendAll, smallList, tokenIn } from './office';
import { cellAt, rowsOf, tabOf, words } from './rows-of';

const FIGURES = 'Số tin, bài đã đăng (tin, bài)\nKinh phí (triệu đồng)\nTỷ lệ hộ tham gia (%)';
const UNITS = 94;

/** An office of 94 units with six dispatches, the last of which asks three figures. */
function office() {
  const google = newOffice();
  const list = smallList(UNITS).map((row, at) =>
    at % 3 === 2 ? [row[0] ?? '', row[1] ?? '', 'Chính quyền', row[3] ?? ''] : row,
  );
  importUnits(google, list);
  for (const number of ['1', '2', '3', '4', '5'])
    google.call(
      owner,
      'addDispatch',
      dispatch({ number: `${number}-CV/HU`, firstNotice: 'paper' }),
    );
  const asks = { asks: 'result', task: 'report', reportForm: 'page', acknowledgeBy: '' };
  const fields = { ...asks, number: '6-CV/HU', requestedFigures: FIGURES };
  expect(google.call(owner, 'addDispatch', dispatch(fields)).result).toMatchObject({ done: true });
  sendAll(google);
  return google;
}

type Google = ReturnType<typeof office>;

const rows = (google: Google) =>
  rowsOf(google, 'tracking').filter(({ dispatchId }) => dispatchId === 'VB-006');

const valuesOf = (google: Google, at: number) =>
  rows(google).find(({ unitCode }) => unitCode === unitAt(at))?.reportedValues;

const unitAt = (at: number) => `PN-${String(at + 1).padStart(3, '0')}`;

let requests = 0;
function byPage(google: Google, at: number, texts: Readonly<Record<string, string>>, seen = '') {
  requests += 1;
  const [letter] = google.letters.filter(
    ({ to }) => to === `dv${unitAt(at).slice(3)}@phuninh.example.org`,
  );
  const values = Object.entries(texts).map(([label, text]) => ({ label, text }));
  const answer = reportAnswer({ dispatch: 'VB-006', doneOn: '2024-10-30', values, seen });
  const request = requests.toString(16).padStart(32, 'b');
  return google.callFromPage('reportResult', tokenIn(letter ?? { body: '' }), answer, request)
    .result;
}

/** Texts of the rows of Tổng hợp from the heading of the figures to the next blank row. */
function figuresIn(google: Google): string[] {
  google.press(owner, words.menu.updateSummary);
  const lines = tabOf(google, 'summary').display.map((row) =>
    row
      .slice(0, 4)
      .join(' | ')
      .replace(/( \| )+$/, ''),
  );
  const from = lines.indexOf(words.summary.requested);
  const rest = [...lines.slice(from + 2), ''];
  return from < 0 ? [] : rest.slice(0, rest.indexOf(''));
}

const LABEL = 'Số tin, bài đã đăng';
const RATE = 'Tỷ lệ hộ tham gia';

describe('a dispatch that asks figures, in an office of 94 units with six dispatches', () => {
  const google = office();

  it('takes them by page, by hand, from a list and from the sheet, in one cell', () => {
    expect(byPage(google, 0, { [LABEL]: '1.234', 'Kinh phí': '12,5', [RATE]: '90' })).toMatchObject(
      {
        state: 'recorded',
      },
    );
    const hand = {
      ...{ dispatch: 'VB-006', unit: unitAt(1), answer: 'reportCompleted', channel: 'phone' },
      ...{ reason: 'gọi điện', doneOn: '30/10/2024', answeredOn: '30/10/2024' },
      [valueFieldName('VB-006', 0)]: '6',
      [valueFieldName('VB-006', 1)]: '0,1',
      [valueFieldName('VB-006', 2)]: '80',
    };
    expect(google.call(owner, 'recordAnswer', hand).result).toMatchObject({ done: true });
    const entries = [
      {
        unit: unitAt(2),
        answer: { complete: 'completed', reportedValues: [{ label: LABEL, value: 10 }] },
      },
    ];
    expect(
      google.call(owner, 'importAnswers', { dispatch: 'VB-006', entries }).result,
    ).toMatchObject({ done: true });
    const row =
      rowsOf(google, 'tracking').findIndex(({ key }) => key === `VB-006/${unitAt(3)}`) + 3;
    const tab = words.tabs.tracking.name;
    google.type(
      owner,
      tab,
      cellAt(google, 'tracking', 'complete', row),
      words.choices.completionState.inProgress,
    );
    google.type(owner, tab, cellAt(google, 'tracking', 'reportedValues', row), `${LABEL}: 50`);
    expect([0, 1, 2, 3].map((at) => valuesOf(google, at))).toEqual([
      `${LABEL}: 1.234\nKinh phí: 12,5\n${RATE}: 90`,
      `${LABEL}: 6\nKinh phí: 0,1\n${RATE}: 80`,
      `${LABEL}: 10`,
      `${LABEL}: 50`,
    ]);
  });

  it('sums them by block in Tổng hợp', () => {
    expect(figuresIn(google)).toEqual([
      '1 | Số tin, bài đã đăng (tin, bài) | 1.300 | 4',
      ' | · Trường học | 1.294 | 3',
      ' | · Chính quyền | 6 | 1',
      '2 | Kinh phí (triệu đồng) | 12,6 | 2',
      ' | · Trường học | 12,5 | 1',
      ' | · Chính quyền | 0,1 | 1',
      '3 | Tỷ lệ hộ tham gia (%) | không cộng | 2',
    ]);
  });

  it('freezes them with a period, whose report and file have the same sums', () => {
    const closed = google.call(owner, 'takeClosing', {
      kind: 'custom',
      lastDay: '2024-10-30',
      period: 'Đợt 1',
    });
    expect(closed.result).toMatchObject({ done: true });
    byPage(google, 4, { [LABEL]: '100', 'Kinh phí': '1', [RATE]: '70' });
    const sent = google.call(owner, 'readReports', { dispatches: ['VB-006'], period: 'Đợt 1' });
    const data = reportData((sent.result as SentReports)[0]);
    expect(data.values?.total).toEqual([
      { sum: 1300, units: 4 },
      { sum: 12.6, units: 2 },
      { sum: null, units: 2 },
    ]);
    expect(data.closing?.sound).toBe(true);
    expect(figuresIn(google)[0]).toBe('1 | Số tin, bài đã đăng (tin, bài) | 1.400 (+100) | 5');
  });

  it('keeps what was reported under its label after a new version with other figures', () => {
    const before = rows(google).map(({ reportedValues }) => reportedValues);
    const terms = {
      ...{ dispatch: 'VB-006', kind: 'terms', changes: 'hỏi thêm số lớp', sure: 'yes' },
      ...{ asks: 'result', task: 'report', reportForm: 'page', completeBy: '2024-12-10' },
      requestedFigures: `Số lớp (lớp)\n${LABEL} (tin, bài)`,
    };
    expect(google.call(owner, 'issueVersion', terms).result).toMatchObject({ done: true });
    expect(rows(google).map(({ reportedValues }) => reportedValues)).toEqual(before);
    expect(figuresIn(google).filter((line) => /^\d/.test(line))).toEqual([
      '1 | Số lớp (lớp) |  | 0',
      '2 | Số tin, bài đã đăng (tin, bài) | 1.400 (+100) | 5',
    ]);
  });

  it('puts a list of figures back that was typed over after letters went', () => {
    const row = rowsOf(google, 'dispatches').findIndex(({ id }) => id === 'VB-006') + 2;
    const cell = cellAt(google, 'dispatches', 'requestedFigures', row);
    const before = rowsOf(google, 'dispatches')[row - 2]?.requestedFigures;
    google.type(owner, words.tabs.dispatches.name, cell, 'Số khác');
    google.press(owner, words.menu.updateSummary);
    expect(rowsOf(google, 'dispatches')[row - 2]?.requestedFigures).toBe(before);
  });
});

it('an office whose dispatches ask no figures has no table of them', () => {
  const google = newOffice();
  importUnits(google, smallList(3));
  google.call(owner, 'addDispatch', dispatch({ firstNotice: 'paper' }));
  expect(figuresIn(google as Google)).toEqual([]);
});

describe('a report that asks a rate, a choice and a day, in an office of twelve units', () => {
  const PART = 'Số hộ tham gia';
  const WHOLE = 'Tổng số hộ';
  const FORMS = ['Trực tiếp', 'Trực tuyến'];
  const asked = [
    `${PART} (hộ)`,
    `${WHOLE} (hộ)`,
    `Tỷ lệ hộ tham gia · ${words.figureWords.rate}: ${PART}; ${WHOLE}`,
    `Hình thức · ${words.figureWords.choice}: ${FORMS.join('; ')} · ${words.figureWords.isRequired}`,
    `Ngày tổ chức · ${words.figureWords.day}`,
  ].join('\n');
  /** What the unit at `at` types; the last two report nothing. */
  const typedBy = (at: number): Readonly<Record<string, string>> => ({
    [PART]: String(at * 3),
    [WHOLE]: at === 4 ? '' : String(at * 5),
    'Hình thức': FORMS[at % 2] ?? '',
    'Ngày tổ chức': at < 3 ? '' : `${String(at + 10)}/10/2024`,
  });

  it('gives the same recount in Tổng hợp, the report, a closed period and its correction', () => {
    const google = newOffice();
    importUnits(google, smallList(12));
    const asks = { asks: 'result', task: 'report', reportForm: 'page', acknowledgeBy: '' };
    const fields = { ...asks, number: '6-CV/HU', requestedFigures: asked };
    expect(google.call(owner, 'addDispatch', dispatch(fields)).result).toMatchObject({
      done: true,
    });
    sendAll(google);
    const record = (at: number, texts: Readonly<Record<string, string>>) => {
      const labels = [PART, WHOLE, 'Tỷ lệ hộ tham gia', 'Hình thức', 'Ngày tổ chức'];
      const values = labels.map((label, index) => [
        valueFieldName('VB-001', index),
        texts[label] ?? '',
      ]);
      const answer = {
        ...{ dispatch: 'VB-001', unit: unitAt(at), channel: 'phone', reason: 'gọi điện' },
        ...{ answer: texts[WHOLE] === '' ? 'reportInProgress' : 'reportCompleted' },
        ...{ doneOn: '30/10/2024', answeredOn: '30/10/2024', ...Object.fromEntries(values) },
      };
      expect(google.call(owner, 'recordAnswer', answer).result).toMatchObject({ done: true });
    };
    const reports = Array.from({ length: 10 }, (_, at) => typedBy(at));
    for (const [at, texts] of reports.entries()) record(at, texts);
    const recount = (all: readonly ReturnType<typeof typedBy>[]) => {
      const sum = (some: typeof all, label: typeof PART | typeof WHOLE) =>
        some.reduce((total, texts) => total + Number(texts[label]), 0);
      const both = all.filter((texts) => texts[WHOLE] !== '');
      const days = all.map((texts) => texts['Ngày tổ chức']).filter(Boolean);
      const shownRate = ((sum(both, PART) / sum(both, WHOLE)) * 100).toFixed(1).replace('.', ',');
      const chosen = FORMS.map(
        (form) => `${form} ${all.filter((texts) => texts['Hình thức'] === form).length}`,
      );
      return [
        [sum(all, PART), all.length],
        [sum(both, WHOLE), both.length],
        [`${shownRate}%`, both.length],
        [chosen.join(', '), all.length],
        [`${days[0]} – ${days.at(-1)}`, days.length],
      ].map(([text, units]) => `${text} | ${units}`);
    };
    const inReport = (period: string) => {
      const sent = google.call(owner, 'readReports', { dispatches: ['VB-001'], period });
      const { values } = reportData((sent.result as SentReports)[0]);
      return values?.total.map((one) => `${sumText(one, 'vi')} | ${one.units}`);
    };
    const inTab = () =>
      figuresIn(google)
        .filter((line) => /^\d/.test(line))
        .map((line) => line.split(' | ').slice(2).join(' | '));
    const first = recount(reports);
    expect(first[2]).toBe('60,0% | 9');
    expect([inTab(), inReport('')]).toEqual([first, first]);
    const close = (reason = '') =>
      google.call(owner, 'takeClosing', {
        ...{ kind: 'custom', lastDay: '2024-10-30', period: 'Đợt 1', reason },
      });
    expect(close().result).toMatchObject({ done: true });
    const late = { ...typedBy(10), [PART]: '0', 'Hình thức': FORMS[1] ?? '' };
    record(10, late);
    expect(inReport('Đợt 1')).toEqual(first);
    const second = recount([...reports, late]);
    expect(close('đơn vị báo bổ sung').result).toMatchObject({ done: true });
    expect([inReport(''), inReport('Đợt 1')]).toEqual([second, second]);
  });
});
