import { describe, expect, it } from 'vitest';
import {
  drawResults,
  markResults,
  readResults,
  resultsView,
} from '../../../src/answers/jobs/mark-results';
import type { ResultMark } from '../../../src/answers/rules/results-view';
import type { Dispatch } from '../../../src/records/dispatch';
import { TRAINING } from '../../../src/records/training-figures';
import { summarise } from '../../../src/summary/rules/summarise';
import { readOffice, rowsOf } from '../../../src/workbook/reading/office';
import { logTab } from '../../../src/workbook/tabs/log-tab';
import { trackingTab } from '../../../src/workbook/tabs/tracking-tab';
import { changeRows } from '../../../src/workbook/writing/write-rows';
import { dispatch } from '../../builders/dispatch';
import { obligation } from '../../builders/obligation';
import { unit } from '../../builders/unit';
import { fakeOffice, words } from '../../fakes/office';

const received = {
  acknowledge: 'acknowledged',
  acknowledgedOn: '2024-10-30',
  channel: 'page',
} as const;
const completed = {
  ...received,
  complete: 'completed',
  completedOn: '2024-10-30',
  completeChannel: 'page',
  reportNumber: '12-BC/CB',
  reportOn: '2024-10-29',
} as const;
const KEY = 'VB-001/PN-001';

type Office = ReturnType<typeof fakeOffice>;

/** Marks the results of these rows as the dialog does, with what it showed. */
function mark({ ports }: Office, mark: Partial<ResultMark> = {}, fields = {}) {
  const { results } = resultsView(ports);
  return markResults(ports, {
    fields: { position: 'Phó phòng', checkedOn: '30/10/2024', ...fields },
    marks: results.map(({ key, seen, document }) => ({
      ...{ key, seen, kind: 'matches', text: document },
      ...mark,
    })),
  });
}
const back = { kind: 'returned', text: 'thiếu số thuộc diện' } as const;

describe('the dialog', () => {
  it('lists results with figures, document, channel and what the office did before', () => {
    const office = fakeOffice({
      obligations: [
        obligation({
          ...{ ...completed, heldOn: '2024-10-28', sessions: 2 },
          ...{ eligible: 45, attended: 41 },
        }),
        obligation({ ...completed, unitCode: 'PN-002', checkedOn: '2024-10-30', checked: 'CV; a' }),
        obligation({ unitCode: 'PN-003' }),
        obligation({ ...received, unitCode: 'PN-004' }),
        obligation({ ...completed, unitCode: 'PN-005', exemptBecause: 'giải thể' }),
      ],
      units: [1, 2, 3, 4, 5].map((at) => unit({ code: `PN-00${at}`, name: `Chi bộ ${at}` })),
    });
    const view = resultsView(office.ports);
    expect(view.results).toMatchObject([
      {
        ...{ key: KEY, unit: 'Chi bộ 1', state: 'uncompared', channel: 'page', before: '' },
        answer: expect.stringMatching(/Ngày tổ chức: 28\/10\/2024 .*45.*41/s),
        document: '12-BC/CB, 29/10/2024',
      },
      { unit: 'Chi bộ 2', state: 'compared', before: 'Ngày đối chiếu: 30/10/2024; CV; a' },
      { unit: 'Chi bộ 4', state: 'receipt' },
    ]);
    const { dispatches, tracking, units, plan } = readOffice(office.ports);
    const obligations = rowsOf(tracking);
    const [summary] = summarise({
      ...{ dispatches, obligations, units, letters: [], today: '2024-10-30' },
      rules: plan.deadlines,
    });
    expect(view.dispatches).toMatchObject([{ uncompared: summary?.uncompared }]);
    expect(summary?.uncompared).toBe(1);
  });

  const online = { form: 'onlineMeeting', heldOn: '2024-10-28', sessions: 2 } as const;
  const once = [{ ...online, attended: { party: 70 } }];
  const twice = [
    { ...online, attended: { party: 70 } },
    { form: 'copies', heldOn: '2024-10-29', sessions: null, attended: { people: 1200 } },
  ] as const;

  it.each([
    [
      'a round',
      { rounds: once, eligibleBy: { party: 74 }, sessions: 2, eligible: 74, attended: 70 },
      [
        'Đã hoàn thành · Hội nghị trực tuyến ngày 28/10/2024, 2 buổi, tham gia: Đảng viên 70 · Số thuộc diện: Đảng viên 74',
      ],
    ],
    [
      'several rounds, with what they add up to',
      { rounds: twice, eligibleBy: { party: 74, people: 1500 } },
      [
        'Đã hoàn thành · Hội nghị trực tuyến ngày 28/10/2024, 2 buổi, tham gia: Đảng viên 70; Sao gửi văn bản ngày 29/10/2024, tham gia: Nhân dân 1.200 · Số thuộc diện: Đảng viên 74, Nhân dân 1.500',
        'Số thuộc diện: 1.574 · Số tham gia (lượt người): 1.270',
      ],
    ],
    [
      'forms that the office recorded without rounds',
      {
        reportedValues: [{ label: TRAINING.form.label, value: 'meeting; onlineMeeting' }],
        ...{ sessions: null, eligible: null, attended: null },
      },
      ['Đã hoàn thành · Hình thức đã tổ chức: Hội nghị trực tiếp; Hội nghị trực tuyến'],
    ],
  ])('says the figures of %s in a sentence, and each once', (_, fields, lines) => {
    const totals = { sessions: 2, eligible: 1574, attended: 1270 };
    const row = obligation({ ...completed, reportNumber: '', ...totals, ...fields });
    const [result] = resultsView(fakeOffice({ obligations: [row] }).ports).results;
    expect(result?.answer.split('\n')).toEqual(lines);
  });

  it('begins with the dispatch that has most results to compare, and shows another when asked', () => {
    const { ports } = fakeOffice({
      dispatches: [dispatch({}), dispatch({ id: 'VB-002', number: '7-CV/HU' })],
      obligations: [
        obligation({ dispatchId: 'VB-001' }),
        obligation({ ...completed, dispatchId: 'VB-002' }),
      ],
    });
    expect(resultsView(ports)).toMatchObject({ dispatch: 'VB-002', results: [{}] });
    expect(readResults(ports, 'VB-001')).toMatchObject({ dispatch: 'VB-001', results: [] });
  });
});

describe('drawing', () => {
  const numbers = Array.from({ length: 30 }, (_, at) => `PN-0${at + 10}`);
  const office = (now = '2024-11-20T10:00') =>
    fakeOffice({
      now,
      units: numbers.map((code) => unit({ code, name: code })),
      obligations: numbers.map((unitCode, at) =>
        obligation({
          ...{ ...completed, unitCode },
          completeChannel: at % 3 === 2 ? 'paper' : 'page',
          checkedOn: at === 0 ? '2024-11-19' : null,
        }),
      ),
    });

  it('takes results that units reported themselves and nobody has compared, and logs them', () => {
    const { ports, workbook } = office();
    const { keys, from, view } = drawResults(ports, 'VB-001', 10);
    expect({ drawn: new Set(keys).size, from }).toEqual({ drawn: 10, from: 19 });
    const drawn = view.results.filter(({ key }) => keys.includes(key));
    expect(new Set(drawn.map(({ channel, state }) => `${channel} ${state}`))).toEqual(
      new Set(['page uncompared']),
    );
    expect(workbook.rows(logTab)).toMatchObject([
      {
        ...{ event: 'resultsDrawn', dispatch: 'VB-001' },
        detail: `10/19: ${keys.map((key) => key.replace('VB-001/', '')).join(', ')}`,
      },
    ]);
  });

  it('cannot be repeated within the minute until it suits, and differs a minute later', () => {
    const at = (now: string) => drawResults(office(now).ports, 'VB-001', 5).keys;
    expect(at('2024-11-20T10:00')).toEqual(at('2024-11-20T10:00'));
    expect(at('2024-11-20T10:01')).not.toEqual(at('2024-11-20T10:00'));
  });

  it('logs nothing if there is nothing to draw', () => {
    const { ports, workbook } = fakeOffice({ obligations: [obligation(received)] });
    expect(drawResults(ports, 'VB-001', 10)).toMatchObject({ keys: [], from: 0 });
    expect(workbook.rows(logTab)).toEqual([]);
  });
});

describe('a result that matches', () => {
  it('is recorded with its day, position and document', () => {
    const office = fakeOffice({ obligations: [obligation(completed)] });
    const checked = 'Phó phòng; 12-BC/CB, 29/10/2024';
    expect(mark(office)).toEqual({
      done: true,
      message: 'Đã ghi: khớp 1, đề nghị bổ sung 0.',
    });
    expect(office.workbook.rows(trackingTab)).toMatchObject([
      { complete: 'completed', checkedOn: '2024-10-30', checked },
    ]);
    expect(office.workbook.rows(logTab)).toMatchObject([
      { event: 'answerChecked', detail: `30/10/2024: ${checked}` },
    ]);
  });
});

describe('a result that is sent back', () => {
  it('is open again, with the reason and the day', () => {
    const office = fakeOffice({ obligations: [obligation(completed)] });
    mark(office, back, { position: '', checkedOn: '' });
    expect(office.workbook.rows(trackingTab)).toMatchObject([
      {
        ...{ acknowledge: 'acknowledged', complete: 'inProgress', completedOn: null },
        ...{ returnedStage: 'complete', returnedOn: '2024-10-30' },
        returnedBecause: 'thiếu số thuộc diện',
      },
    ]);
    expect(office.workbook.rows(logTab)).toMatchObject([
      { event: 'answerReturned', detail: 'Kết quả: thiếu số thuộc diện' },
    ]);
  });

  it.each([{}, { asks: 'receipt', completeBy: null }] as Partial<Dispatch>[])(
    'is the receipt if no result was reported: %j',
    (fields) => {
      const office = fakeOffice({
        dispatches: [dispatch(fields)],
        obligations: [obligation(received)],
      });
      expect(mark(office)).toMatchObject({ done: false });
      expect(mark(office, back)).toMatchObject({ done: true });
      expect(office.workbook.rows(trackingTab)).toMatchObject([
        { acknowledge: 'unacknowledged', acknowledgedOn: null, returnedStage: 'acknowledge' },
      ]);
    },
  );
});

it('a row that was changed since it was shown stays, is named, and the others are recorded', () => {
  const office = fakeOffice({
    units: [1, 2].map((at) => unit({ code: `PN-00${at}`, name: `Chi bộ ${at}` })),
    obligations: [obligation(completed), obligation({ ...completed, unitCode: 'PN-002' })],
  });
  const { ports, workbook } = office;
  const { results } = resultsView(ports);
  const { tracking } = readOffice(ports);
  changeRows(ports, trackingTab, tracking, new Map([[tracking.rows[0]?.at ?? 0, { attended: 9 }]]));
  const marks = results.map(({ key, seen }) => ({
    key,
    seen,
    kind: 'matches' as const,
    text: 'a',
  }));
  const sent = { fields: { position: 'CV', checkedOn: '30/10/2024' }, marks };
  expect(markResults(ports, sent)).toEqual({
    done: true,
    message: expect.stringMatching(/^Đã ghi: khớp 1, .*: Chi bộ 1\. Xin xem lại/),
  });
  expect(rowsOf(readOffice(ports).tracking).map(({ checkedOn }) => checkedOn)).toEqual([
    null,
    '2024-10-30',
  ]);
  const before = workbook.cells();
  expect(markResults(ports, sent)).toMatchObject({ done: false });
  expect(workbook.cells()).toEqual(before);
});

describe('marks', () => {
  const { says, answerFaults } = words;

  it.each([
    ['of tomorrow', {}, { checkedOn: '31/10/2024' }, 'checkedOn', answerFaults.inFuture],
    ['on no day', {}, { checkedOn: '' }, 'checkedOn', says.notDay],
    ['by nobody', {}, { position: ' ' }, 'position', says.required],
    ['against nothing', { text: ' ' }, {}, KEY, says.required],
    ['sent back without a reason', { ...back, text: '' }, {}, KEY, says.required],
    ['with a long reason', { ...back, text: 'x'.repeat(301) }, {}, KEY, answerFaults.tooLong],
  ] as const)('are refused %s', (_, changed, fields, field, message) => {
    const office = fakeOffice({ obligations: [obligation(completed)] });
    const before = office.workbook.cells();
    expect(mark(office, changed, fields)).toEqual({ done: false, problems: [{ field, message }] });
    expect(office.workbook.cells()).toEqual(before);
  });
});
