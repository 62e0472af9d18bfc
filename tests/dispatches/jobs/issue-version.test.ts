import { describe, expect, it } from 'vitest';
import { issueVersion, versionForm } from '../../../src/dispatches/jobs/issue-version';
import type { FormOutcome } from '../../../src/forms/form-view';
import { readOffice } from '../../../src/workbook/reading/office';
import { dispatchesTab } from '../../../src/workbook/tabs/dispatches-tab';
import { trackingTab } from '../../../src/workbook/tabs/tracking-tab';
import { dispatch } from '../../builders/dispatch';
import { noticeRecord, sentLetter } from '../../builders/letter';
import { obligation } from '../../builders/obligation';
import { unit } from '../../builders/unit';
import { fakeOffice, words } from '../../fakes/office';

const units = ['PN-001', 'PN-002', 'PN-003'].map((code) => unit({ code }));
const received = {
  acknowledge: 'acknowledged',
  acknowledgedOn: '2024-10-30',
  channel: 'page',
  answeredVersion: 1,
} as const;
const obligations = [
  obligation({ unitCode: 'PN-001', ...received }),
  obligation({
    unitCode: 'PN-002',
    ...received,
    complete: 'completed',
    completedOn: '2024-10-30',
    attended: 40,
  }),
  obligation({ unitCode: 'PN-003' }),
];

// PN-003 joined later and has not been notified yet
const letters = [
  sentLetter('2024-10-30', {
    itemRecords: ['PN-001', 'PN-002'].map((code) => noticeRecord({ unitCode: code })),
  }),
];

it('a figure may be accumulated only in a report that repeats', () => {
  const dispatches = [dispatch(), dispatch({ id: 'VB-002-20241130', label: 'Kỳ 11' })];
  const { fields } = versionForm(fakeOffice({ dispatches, obligations: [] }).ports);
  expect(fields.find(({ name }) => name === 'requestedFigures')?.accumulatesWhen).toEqual({
    name: 'dispatch',
    is: ['VB-002-20241130'],
  });
});

const both = { asks: 'receiptAndResult', task: 'training' };
const days = { acknowledgeBy: '2024-11-20', completeBy: '2024-12-10' };

const issued = (fields: Record<string, string>) => {
  const office = fakeOffice({ units, obligations, letters });
  const answers = { dispatch: 'VB-001', kind: 'minor', changes: 'sửa mục 2', ...both, ...fields };
  return { ...office, outcome: issueVersion(office.ports, answers) };
};

const problemsIn = (outcome: FormOutcome) => (outcome.done ? [] : outcome.problems);

describe('a new version', () => {
  it('keeps the answers and the version if it is minor', () => {
    const { workbook, outcome } = issued({});
    expect(outcome).toEqual({
      done: true,
      message: 'Văn bản 1384-CV/HU: đã ghi sửa đổi nhỏ; giữ nguyên 2 trả lời.',
    });
    expect(workbook.rows(dispatchesTab)).toMatchObject([
      { version: 1, changes: 'sửa mục 2', changedOn: '2024-10-30' },
    ]);
    expect(workbook.rows(trackingTab)).toMatchObject(obligations);
  });

  it('may have a number and day of its own, and keeps what it replaces, the latest first', () => {
    const replacing = { newNumber: '12-CV/HU', newIssuedOn: '05/11/2024' };
    const { ports, workbook, outcome } = issued(replacing);
    expect(outcome).toEqual({
      done: true,
      message: 'Văn bản 12-CV/HU: đã ghi sửa đổi nhỏ; giữ nguyên 2 trả lời.',
    });
    const once = {
      number: '12-CV/HU',
      issuedOn: '2024-11-05',
      replaces: 'Công văn số 1384-CV/HU ngày 30/10/2024',
    };
    expect(workbook.rows(dispatchesTab)).toMatchObject([once]);
    expect(new Set(workbook.rows(trackingTab).map(({ number }) => number))).toEqual(
      new Set(['12-CV/HU']),
    );
    const again = { dispatch: 'VB-001', kind: 'minor', changes: 'sửa mục 2', ...both };
    issueVersion(ports, { ...again, ...replacing });
    expect(workbook.rows(dispatchesTab)).toMatchObject([once]);
    issueVersion(ports, { ...again, newNumber: '15-CV/HU', newIssuedOn: '07/11/2024' });
    expect(workbook.rows(dispatchesTab)).toMatchObject([
      {
        number: '15-CV/HU',
        replaces: 'Công văn số 12-CV/HU ngày 05/11/2024; Công văn số 1384-CV/HU ngày 30/10/2024',
      },
    ]);
  });

  it.each([
    [{ newNumber: '12-CV/HU' }, 'newIssuedOn', words.says.numberWithDay],
    [{ newIssuedOn: '05/11/2024' }, 'newNumber', words.says.numberWithDay],
    [
      { newNumber: '9-CV/HU', newIssuedOn: '05/11/2024' },
      'newNumber',
      'Văn bản 9-CV/HU ngày 05/11/2024',
    ],
  ])('refuses a new number that is incomplete or taken: %j', (fields, field, message) => {
    const taken = dispatch({ id: 'VB-002', number: '9-CV/HU', issuedOn: '2024-11-05' });
    const office = fakeOffice({ units, obligations, letters, dispatches: [dispatch(), taken] });
    const answers = { dispatch: 'VB-001', kind: 'minor', changes: 'sửa mục 2', ...both, ...fields };
    expect(problemsIn(issueVersion(office.ports, answers))).toEqual([
      { field, message: expect.stringContaining(message) },
    ]);
    expect(office.workbook.rows(dispatchesTab)).toMatchObject([{ number: '1384-CV/HU' }, {}]);
  });

  it('says first how many answers it makes outdated if it is material', () => {
    const { workbook, outcome } = issued({ kind: 'material', ...days });
    const counts =
      'làm 2 trả lời, trong đó 1 kết quả, không còn giá trị; 2 thư báo bản mới, tới đơn vị đã được báo bản trước, sẽ chờ duyệt';
    expect(outcome).toEqual({
      done: false,
      problems: [{ field: 'sure', message: expect.stringContaining(counts) }],
    });
    expect(workbook.rows(dispatchesTab)).toMatchObject([{ version: 1, changes: '' }]);
  });

  it('has no word about results if the dispatch asks receipt only', () => {
    const dispatches = [dispatch({ asks: 'receipt', completeBy: null })];
    const receipts = [obligation({ unitCode: 'PN-001', ...received })];
    const office = fakeOffice({ units, dispatches, obligations: receipts, letters });
    const answers = {
      ...{ dispatch: 'VB-001', kind: 'material', changes: 'sửa mục 2', asks: 'receipt' },
      acknowledgeBy: days.acknowledgeBy,
    };
    const [problem] = problemsIn(issueVersion(office.ports, answers));
    expect(problem?.message).toContain('làm 1 trả lời không còn giá trị');
    const done = issueVersion(office.ports, { ...answers, sure: 'yes' });
    expect(done).toMatchObject({
      done: true,
      message: expect.stringContaining('1 đơn vị đã trả lời. '),
    });
  });

  it('asks every unit again if it is material, and keeps the figures visible', () => {
    const { workbook } = issued({ kind: 'material', sure: 'yes', ...days });
    const changed = { version: 2, changes: 'sửa mục 2', ...days };
    expect(workbook.rows(dispatchesTab)).toMatchObject([changed]);
    const open = { acknowledge: 'unacknowledged', acknowledgedOn: null, complete: 'notStarted' };
    expect(workbook.rows(trackingTab)).toMatchObject([
      { unitCode: 'PN-001', answeredVersion: 1, ...open },
      { unitCode: 'PN-002', completedOn: null, attended: 40, ...open },
      { unitCode: 'PN-003', answeredVersion: null, changedBy: '', ...open },
    ]);
    for (const { statusText } of workbook.rows(trackingTab))
      expect(statusText).toBe(
        'Xác nhận: trong hạn (20/11/2024)\nQuán triệt: trong hạn (10/12/2024)',
      );
  });

  it.each([
    ['no days', {}, ['acknowledgeBy', 'completeBy'], words.forms.addDispatch.deadlineMissing],
    [
      'a day that has passed',
      { ...days, acknowledgeBy: '2024-10-29' },
      ['acknowledgeBy'],
      words.says.deadlinePassed,
    ],
    ['an invalid day', { ...days, completeBy: 'cuối năm' }, ['completeBy'], words.says.notDay],
    [
      'training before the acknowledgement',
      { ...days, completeBy: '2024-11-19' },
      ['completionFirst'],
      'Hạn hoàn thành (19/11/2024) trước hạn xác nhận đã nhận (20/11/2024). Nếu nhầm, hãy sửa một trong hai ngày; nếu đúng như vậy, hãy đánh dấu ô này.',
    ],
  ])('is rejected with %s if it is material, and changes nothing', (_, typed, fields, message) => {
    const { workbook, outcome } = issued({ kind: 'material', sure: 'yes', ...typed });
    expect(outcome).toEqual({
      done: false,
      problems: fields.map((field) => ({ field, message })),
    });
    expect(workbook.rows(dispatchesTab)).toMatchObject([
      { version: 1, acknowledgeBy: '2024-11-08' },
    ]);
  });

  it('accepts a confirmed training deadline before the acknowledgement, and a deadline today', () => {
    const early = { acknowledgeBy: '2024-11-20', completeBy: '2024-10-30', completionFirst: 'yes' };
    expect(issued({ kind: 'material', sure: 'yes', ...early }).outcome).toMatchObject({
      done: true,
    });
  });

  it.each([
    [{ changes: ' ' }, 'changes'],
    [{ dispatch: 'VB-009' }, 'dispatch'],
  ])('is rejected with %j', (fields, field) => {
    expect(issued(fields).outcome).toEqual({
      done: false,
      problems: [{ field, message: words.says.required }],
    });
  });
});

describe('a change of what is asked', () => {
  const terms = {
    ...{ kind: 'terms', asks: 'receipt', task: '', acknowledgeBy: '', acknowledgeNone: 'yes' },
    changes: 'chỉ cần xác nhận',
  };

  it('says first how many letters it sends: to units that still have something to do', () => {
    expect(
      issued({
        ...terms,
        asks: 'receiptAndResult',
        task: 'own',
        taskWords: 'x',
        completeNone: 'yes',
      }).outcome,
    ).toEqual({
      done: false,
      problems: [{ field: 'sure', message: expect.stringContaining('giữ 2 trả lời đã có; 1 thư') }],
    });
    expect(issued(terms).outcome).toEqual({
      done: false,
      problems: [{ field: 'sure', message: expect.stringContaining('giữ 2 trả lời đã có; 0 thư') }],
    });
  });

  it('raises the version, keeps the answers, and is done once even if it is sent twice', () => {
    const { ports, workbook, outcome } = issued({ ...terms, sure: 'yes' });
    expect(outcome).toMatchObject({ done: true });
    issueVersion(ports, { ...terms, dispatch: 'VB-001', sure: 'yes' });
    expect(workbook.rows(dispatchesTab)).toMatchObject([
      {
        ...{ version: 2, asks: 'receipt', acknowledgeBy: 'none', completeBy: 'notAsked' },
        asked: 'receipt|training|page|',
      },
    ]);
    const keys = Object.keys(dispatchesTab.columns);
    const cells = workbook.read(dispatchesTab).rows[0]?.cells ?? [];
    expect(['task', 'reportForm'].map((key) => cells[keys.indexOf(key)])).toEqual(['', '']);
    expect(workbook.rows(trackingTab)).toMatchObject([
      { ...received, answeredVersion: 2 },
      { ...received, answeredVersion: 2, complete: 'completed', attended: 40 },
      { acknowledge: 'unacknowledged', answeredVersion: null },
    ]);
  });

  it('empties the cells of a stage that is asked no more, and fills those of a new one', () => {
    const { ports, workbook } = issued({ ...terms, sure: 'yes' });
    const place = Object.keys(trackingTab.columns).indexOf('complete');
    const cells = () => workbook.read(trackingTab).rows.map((row) => row.cells[place]);
    expect(cells()).toEqual(['', words.choices.completionState.completed, '']);
    const back = { ...terms, asks: 'receiptAndResult', task: 'training', completeNone: 'yes' };
    expect(issueVersion(ports, { ...back, dispatch: 'VB-001', sure: 'yes' }).done).toBe(true);
    const { notStarted, completed } = words.choices.completionState;
    expect(cells()).toEqual([notStarted, completed, notStarted]);
  });

  it('of which every cell was empty stops nothing', () => {
    const asks = { asks: 'result', task: 'report', acknowledgeBy: null } as const;
    const units = [unit(), unit({ code: 'PN-002' })];
    const { ports } = fakeOffice({ units, dispatches: [dispatch(asks)] });
    const both = { ...terms, asks: 'receiptAndResult', task: 'report', completeNone: 'yes' };
    expect(issueVersion(ports, { ...both, dispatch: 'VB-001', sure: 'yes' }).done).toBe(true);
    expect(readOffice(ports).problems).toEqual([]);
  });
});

describe('the form', () => {
  it('shows what the chosen dispatch asks', () => {
    const dispatches = [dispatch(), dispatch({ id: 'VB-002', task: 'report', taskWords: 'x' })];
    const { fields } = versionForm(fakeOffice({ units, dispatches, obligations, letters }).ports);
    expect(fields.find(({ name }) => name === 'task')).toMatchObject({
      value: 'training',
      follows: { name: 'dispatch', values: { 'VB-001': 'training', 'VB-002': 'own' } },
    });
    expect(fields.find(({ name }) => name === 'acknowledgeBy')?.follows).toBeUndefined();
  });

  it('offers open and paused dispatches, with the number of answers that would become outdated', () => {
    const dispatches = [
      dispatch(),
      dispatch({ id: 'VB-002', state: 'closed', issuedOn: '2024-10-01' }),
    ];
    const { fields } = versionForm(fakeOffice({ units, dispatches, obligations, letters }).ports);
    expect(fields[0]?.options).toEqual([
      {
        value: 'VB-001',
        label: '1384-CV/HU (hỏi lại thì bỏ 2 trả lời, 1 kết quả; 2 thư)',
      },
    ]);
  });

  it.each([
    ['receipt', '1384-CV/HU (hỏi lại thì bỏ 2 trả lời; 2 thư)'],
    ['result', '1384-CV/HU (hỏi lại thì bỏ 1 kết quả; 2 thư)'],
  ] as const)('names only what is asked: %s', (asks, label) => {
    const dispatches = [dispatch({ asks })];
    const { fields } = versionForm(fakeOffice({ units, dispatches, obligations, letters }).ports);
    expect(fields[0]?.options).toEqual([{ value: 'VB-001', label }]);
  });
});
