import { describe, expect, it } from 'vitest';
import { markResults, resultsView } from '../../../src/answers/jobs/mark-results';
import { openUnitPage } from '../../../src/answers/jobs/open-page';
import { recordAnswer, recordAnswerForm } from '../../../src/answers/jobs/record-answer';
import { submitAnswer } from '../../../src/answers/jobs/submit-answer';
import type { AnswerKind } from '../../../src/answers/rules/answer-kinds';
import type { Dispatch } from '../../../src/records/dispatch';
import type { Obligation } from '../../../src/records/obligation';
import { updateSummary } from '../../../src/summary/jobs/update-summary';
import { format } from '../../../src/texts/format';
import { linkMaker } from '../../../src/units/jobs/unit-link';
import { readOffice, rowsOf } from '../../../src/workbook/reading/office';
import { logTab } from '../../../src/workbook/tabs/log-tab';
import { trackingTab } from '../../../src/workbook/tabs/tracking-tab';
import { acknowledgeAnswer, completionAnswer, reportAnswer } from '../../builders/answers';
import { dispatch } from '../../builders/dispatch';
import { obligation } from '../../builders/obligation';
import { settings } from '../../builders/settings';
import { unit } from '../../builders/unit';
import { fakeOffice, words } from '../../fakes/office';

const RECEIPT: Partial<Dispatch> = { asks: 'receipt', completeBy: null };
const RESULT: Partial<Dispatch> = {
  ...{ asks: 'result', task: 'report', taskWords: 'tổ chức Ngày hội' },
  ...{ acknowledgeBy: null, completeBy: null },
};

/** An office on 20/11/2024 whose dispatch has these fields, and the token in its unit's link. */
function officeThatAsks(fields: Partial<Dispatch>, answered: Partial<Obligation> = {}) {
  const office = fakeOffice({
    now: '2024-11-20T10:00',
    dispatches: [dispatch(fields)],
    obligations: [{ ...obligation(), ...answered }],
  });
  const link = linkMaker(office.ports.signer, settings())(unit());
  const token = new URL(link).searchParams.get('t') ?? '';
  const send = (kind: AnswerKind, answer: object) =>
    submitAnswer(office.ports, kind, { token, answer, request: 'a1'.repeat(16) });
  return { ...office, token, send };
}

const rowOf = ({ workbook }: ReturnType<typeof officeThatAsks>) => workbook.rows(trackingTab)[0];

/** Texts of the cells of Theo dõi in the unit's row, by column. */
function cellsOf({ workbook }: ReturnType<typeof officeThatAsks>) {
  const grid = workbook.read(trackingTab);
  const headers = Object.entries(trackingTab.columns);
  return (key: string) => {
    const header = headers.find(([name]) => name === key)?.[1].header.vi ?? '';
    return grid.rows[0]?.cells[grid.headers.indexOf(header)];
  };
}

describe('the page', () => {
  it.each([
    [RECEIPT, ['acknowledge']],
    [{}, ['acknowledge', 'complete']],
    [RESULT, ['complete']],
  ])('of a dispatch with %j has a status for each asked stage: %j', (fields, stages) => {
    const { ports, token } = officeThatAsks(fields);
    const view = openUnitPage(ports, token);
    const [shown] = view.state === 'open' ? view.dispatches : [];
    expect(['acknowledge', 'complete'].filter((stage) => shown && stage in shown)).toEqual(stages);
  });

  it('of a dispatch without a deadline says so and is never overdue', () => {
    const { ports, token } = officeThatAsks(RESULT);
    expect(openUnitPage(ports, token)).toMatchObject({
      dispatches: [{ complete: { deadline: null, timing: 'openNoDeadline' }, expectUntil: {} }],
    });
  });
});

describe('a column of answers that no dispatch asks', () => {
  const units = [unit(), unit({ code: 'PN-002' })];
  const exemptBecause = 'không có việc';

  it.each([
    ['receipts', RESULT, {}],
    ['results', RECEIPT, {}],
    ['receipts, of exempt units', RESULT, { exemptBecause }],
  ])('is empty in a whole new office and stops nothing: %s', (_, fields, exempt) => {
    const obligations = units.map(({ code }) => obligation({ unitCode: code, ...exempt }));
    const dispatches = [dispatch(fields)];
    const { ports } = fakeOffice({ units, obligations, dispatches });
    updateSummary(ports);
    expect(readOffice(ports).problems).toEqual([]);
    const codes = rowsOf(readOffice(ports).tracking).map(({ stageCodes }) => stageCodes);
    expect(codes.join()).not.toBe(',');
  });
});

describe('an answer from the page', () => {
  it.each([
    ['a receipt', RESULT, 'acknowledge', acknowledgeAnswer()],
    ['a result', RECEIPT, 'report', completionAnswer()],
  ] as const)('is refused if the dispatch does not ask for %s', (_, fields, kind, answer) => {
    const office = officeThatAsks(fields);
    const before = office.workbook.cells();
    expect(office.send(kind, answer)).toMatchObject({ state: 'changed', because: 'notAsked' });
    expect(office.workbook.cells()).toEqual(before);
  });

  it.each([
    ['a training', RESULT, completionAnswer()],
    ['a result other than training', {}, reportAnswer()],
  ] as const)('is sent back if it is of another task than asked: %s', (_, fields, answer) => {
    const office = officeThatAsks(fields);
    const before = office.workbook.cells();
    expect(office.send('report', answer)).toMatchObject({ state: 'problems' });
    expect(office.workbook.cells()).toEqual(before);
  });

  it('records a result alone, without a receipt', () => {
    const office = officeThatAsks(RESULT);
    expect(office.send('report', reportAnswer())).toMatchObject({ state: 'recorded' });
    expect(rowOf(office)).toMatchObject({
      ...{ acknowledge: 'unacknowledged', acknowledgedOn: null, channel: null },
      ...{ complete: 'completed', completedOn: '2024-11-20', answeredVersion: 1 },
    });
    expect(cellsOf(office)('acknowledge')).toBe('');
    expect(office.workbook.rows(logTab)).toMatchObject([
      { event: 'resultReported', detail: 'Đã hoàn thành · 15/11/2024 · A1A1-A1A1' },
    ]);
  });

  it('records a result in progress about which nothing else is said', () => {
    const office = officeThatAsks(RESULT);
    const fields = { state: 'inProgress', doneOn: '', onPage: false } as const;
    expect(office.send('report', reportAnswer(fields))).toMatchObject({ state: 'recorded' });
    expect(rowOf(office)).toMatchObject({ complete: 'inProgress', completedOn: null });
    expect(office.workbook.rows(logTab)).toMatchObject([
      { event: 'resultReported', detail: 'Đang thực hiện · A1A1-A1A1' },
    ]);
  });

  it('leaves the cells of the result empty if only the receipt is asked', () => {
    const office = officeThatAsks(RECEIPT);
    office.send('acknowledge', acknowledgeAnswer());
    const cell = cellsOf(office);
    expect([cell('acknowledge'), cell('complete')]).toEqual(['Đã xác nhận', '']);
  });
});

describe('staff', () => {
  const phone = {
    ...{ dispatch: 'VB-001', unit: 'PN-001', channel: 'phone' },
    ...{ position: 'Văn thư', reason: 'gọi điện' },
  };

  it.each([
    [RECEIPT, ['acknowledged']],
    [{}, ['acknowledged', 'inProgress', 'completed']],
    [RESULT, ['reportInProgress', 'reportCompleted', 'nothing']],
  ])('can record for a dispatch with %j: %j', (fields, answers) => {
    const { ports } = officeThatAsks(fields);
    expect(recordAnswerForm(ports).answers).toEqual({ 'VB-001': answers });
  });

  it('record a result with its day and document, and no receipt if that is not asked', () => {
    const office = officeThatAsks({ ...RESULT, reportForm: 'document' });
    const report = { ...phone, answer: 'reportCompleted', doneOn: '15/11/2024' };
    expect(recordAnswer(office.ports, report)).toEqual({
      done: false,
      problems: [{ field: 'documentNumber', message: words.answerFaults.required }],
    });
    const document = { documentNumber: '12-BC/CB', documentOn: '16/11/2024' };
    expect(recordAnswer(office.ports, { ...report, ...document })).toMatchObject({ done: true });
    expect(rowOf(office)).toMatchObject({
      ...{ acknowledge: 'unacknowledged', acknowledgedBy: '', channel: null },
      ...{ complete: 'completed', completeChannel: 'phone', heldOn: '2024-11-15' },
      ...{ reportNumber: '12-BC/CB', reportOn: '2024-11-16' },
    });
  });

  it('record that a result is in progress, with nothing else', () => {
    const office = officeThatAsks(RESULT);
    const outcome = recordAnswer(office.ports, { ...phone, answer: 'reportInProgress' });
    expect(outcome).toMatchObject({ done: true });
    expect(rowOf(office)).toMatchObject({ complete: 'inProgress', completeChannel: 'phone' });
  });

  it('record that there is nothing to report', () => {
    const office = officeThatAsks(RESULT);
    recordAnswer(office.ports, { ...phone, answer: 'nothing' });
    expect(rowOf(office)).toMatchObject({ complete: 'completed', nothingToReport: 'yes' });
    expect(office.workbook.rows(logTab)[0]?.detail).toContain('Không phát sinh');
  });

  it.each([
    [RECEIPT, 'completed'],
    [RESULT, 'acknowledged'],
    [{}, 'nothing'],
  ])('cannot record what a dispatch with %j does not ask: %s', (fields, answer) => {
    const office = officeThatAsks(fields);
    const before = office.workbook.cells();
    const message = format(words.says.answerNotAsked, { number: '1384-CV/HU' });
    const outcome = recordAnswer(office.ports, { ...phone, answer });
    expect(outcome.done ? [] : outcome.problems).toContainEqual({ field: 'answer', message });
    expect(office.workbook.cells()).toEqual(before);
  });

  it('reopen a result that had nothing to report by returning it', () => {
    const nothing = { complete: 'completed', nothingToReport: 'yes' } as const;
    const office = officeThatAsks(RESULT, { ...nothing, completedOn: '2024-11-19' });
    const marks = resultsView(office.ports).results.map(({ key, seen }) => ({
      ...{ key, seen, kind: 'returned' as const, text: 'cần báo cáo' },
    }));
    markResults(office.ports, { fields: {}, marks });
    expect(rowOf(office)).toMatchObject({ complete: 'inProgress', nothingToReport: 'no' });
  });
});
