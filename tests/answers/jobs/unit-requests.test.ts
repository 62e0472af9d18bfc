import { describe, expect, it } from 'vitest';
import { submitAnswer } from '../../../src/answers/jobs/submit-answer';
import type { AnswerKind } from '../../../src/answers/rules/answer-kinds';
import { MAX_REQUESTS } from '../../../src/answers/rules/request-memory';
import { linkMaker } from '../../../src/units/jobs/unit-link';
import type { Ports } from '../../../src/workbook/ports';
import { logTab } from '../../../src/workbook/tabs/log-tab';
import { trackingTab } from '../../../src/workbook/tabs/tracking-tab';
import { unitsTab } from '../../../src/workbook/tabs/units-tab';
import {
  acknowledgeAnswer,
  delayAnswer,
  requestAnswer,
  withdrawalAnswer,
} from '../../builders/answers';
import { dispatch } from '../../builders/dispatch';
import { obligation } from '../../builders/obligation';
import { settings } from '../../builders/settings';
import { unit } from '../../builders/unit';
import { fakeOffice, type OfficeFields } from '../../fakes/office';

let sentSoFar = 0;

/** An office on 20/11/2024, and a function that sends answers from its unit's page. */
function office(fields: OfficeFields = {}) {
  const made = fakeOffice({ now: '2024-11-20T10:00', ...fields });
  const link = linkMaker(made.ports.signer, settings())(unit());
  const token = new URL(link).searchParams.get('t') ?? '';
  const send = (kind: AnswerKind, answer: unknown, request = nextId()) =>
    submitAnswer(made.ports as Ports, kind, { token, answer, request });
  return { ...made, token, send };
}

function nextId(): string {
  sentSoFar += 1;
  return sentSoFar.toString(16).padStart(12, '0').padEnd(32, 'a');
}

const exemption = requestAnswer({ wish: 'exemption', until: '', because: 'không có đảng viên' });
const asked = {
  ...{ state: 'open', wish: 'complete', until: '2024-12-20' },
  ...{ at: '2024-11-20T10:00', because: 'Trùng kỳ thi học kỳ.' },
};

describe('a request for a later deadline', () => {
  it('is a line of the row, is logged, and changes neither obligation nor status', () => {
    const { send, workbook } = office();
    const [before] = workbook.rows(trackingTab);
    expect(send('request', requestAnswer())).toMatchObject({ state: 'recorded' });
    const [after] = workbook.rows(trackingTab);
    const { requests, changedBy, changedAt, lastWrite } = after ?? {};
    const stamps = { requests, changedBy, changedAt, lastWrite };
    expect(after).toEqual({ ...before, unitRequests: [asked], ...stamps });
    expect(workbook.rows(logTab)).toMatchObject([
      {
        event: 'requested',
        detail: expect.stringMatching(
          /^Đề nghị gia hạn hoàn thành đến 20\/12\/2024: Trùng kỳ thi học kỳ\. · [0-9A-F-]{9}$/,
        ),
      },
    ]);
  });

  it('is recorded once however often it is sent, and counted once', () => {
    const { send, workbook } = office();
    const id = nextId();
    const [first, again] = [
      send('request', requestAnswer(), id),
      send('request', requestAnswer(), id),
    ];
    expect(again).toEqual(first);
    expect(workbook.rows(trackingTab)).toMatchObject([{ unitRequests: [asked] }]);
    expect(workbook.rows(unitsTab)[0]?.requests).toMatch(/^2024-11-20 1;/);
  });

  it('waits alone: a second of its kind is refused, an exemption can be asked beside it', () => {
    const { send, workbook } = office();
    send('request', requestAnswer());
    expect(send('request', requestAnswer({ until: '2024-12-27' }))).toMatchObject({
      state: 'changed',
      because: 'answered',
      answers: { unitRequests: [asked] },
    });
    expect(send('request', exemption)).toMatchObject({ state: 'recorded' });
    expect(workbook.rows(trackingTab)[0]?.unitRequests).toMatchObject([
      { wish: 'complete', until: '2024-12-20' },
      { wish: 'exemption', until: null },
    ]);
  });

  it('can be withdrawn, once', () => {
    const { send, workbook } = office();
    send('request', requestAnswer());
    send('request', exemption);
    expect(send('withdrawal', withdrawalAnswer())).toMatchObject({ state: 'recorded' });
    expect(workbook.rows(trackingTab)[0]?.unitRequests).toMatchObject([{ wish: 'exemption' }]);
    expect(workbook.rows(logTab).at(-1)).toMatchObject({ event: 'requestWithdrawn' });
    expect(send('withdrawal', withdrawalAnswer())).toMatchObject({ state: 'changed' });
  });

  it('is dropped by the answer that it was about; an exemption is not', () => {
    const { send, workbook } = office();
    send('request', requestAnswer({ wish: 'acknowledge', until: '2024-11-29' }));
    send('request', exemption);
    send('acknowledge', acknowledgeAnswer());
    expect(workbook.rows(trackingTab)).toMatchObject([
      { acknowledge: 'acknowledged', unitRequests: [{ wish: 'exemption' }] },
    ]);
  });

  it.each([
    ['no day', { until: '' }, 'until', 'required'],
    ['a day that is none', { until: '31/12/2024' }, 'until', 'notLater'],
    ['the present deadline', { until: '2024-11-30' }, 'until', 'notLater'],
    ['the working day that the deadline rolls to', { until: '2024-12-02' }, 'until', 'notLater'],
    ['no reason', { because: ' ' }, 'because', 'required'],
    ['a long reason', { because: 'a'.repeat(301) }, 'because', 'tooLong'],
  ])('is refused with %s', (_, fields, field, fault) => {
    const { send, workbook } = office();
    expect(send('request', requestAnswer(fields))).toEqual({
      state: 'problems',
      problems: [{ field, fault }],
    });
    expect(workbook.rows(trackingTab)).toMatchObject([{ unitRequests: [] }]);
    expect(workbook.rows(unitsTab)).toMatchObject([{ requests: '' }]);
  });

  it.each([
    ['a day before today', { now: '2024-12-24T10:00' }, {}],
    [
      'a stage without a deadline',
      { dispatches: [dispatch({ completeBy: null })] },
      { until: '2025-12-20' },
    ],
  ])('is refused for %s', (_, fields: OfficeFields, answer) => {
    expect(office(fields).send('request', requestAnswer(answer))).toMatchObject({
      state: 'problems',
      problems: [{ field: 'until', fault: 'notLater' }],
    });
  });

  it.each([
    ['a stage that is done', { complete: 'completed', completedOn: '2024-11-12' }, 'answered'],
    ['a unit that is exempt', { exemptBecause: 'không thuộc diện' }, 'notAsked'],
    ['a unit that only gets it for information', { role: 'informed' }, 'notAsked'],
  ] as const)('is not recorded for %s', (_, row, because) => {
    const { send, workbook } = office({ obligations: [obligation(row)] });
    expect(send('request', requestAnswer())).toMatchObject({ state: 'changed', because });
    expect(workbook.rows(trackingTab)).toMatchObject([{ unitRequests: [] }]);
  });

  it.each([
    ['a unit below', requestAnswer({ forUnit: 'PN-002', reason: 'chưa có thư' })],
    ['an unknown wish', { ...requestAnswer(), wish: 'everything' }],
    ['a day that is no text', { ...requestAnswer(), until: 20 }],
    ['nothing', null],
  ])('is refused about %s', (_, answer) => {
    const below = unit({ code: 'PN-002', name: 'Chi bộ', parent: 'PN-001' });
    const { send, workbook } = office({
      units: [unit(), below],
      obligations: [obligation(), obligation({ unitCode: 'PN-002' })],
    });
    const rows = JSON.stringify(workbook.rows(trackingTab));
    expect(send('request', answer)).toEqual({ state: 'refused' });
    expect(JSON.stringify(workbook.rows(trackingTab))).toBe(rows);
  });

  it.each([
    ['a unit below', withdrawalAnswer({ forUnit: 'PN-002', reason: 'chưa có thư' })],
    ['an unknown wish', { ...withdrawalAnswer(), wish: 'everything' }],
    ['nothing', null],
  ])('cannot be withdrawn about %s', (_, answer) => {
    expect(office().send('withdrawal', answer)).toEqual({ state: 'refused' });
  });

  it('is refused to a forged link and to a replaced one', () => {
    const { ports, token } = office({ units: [unit({ linkVersion: 2 })] });
    const from = (key: string) =>
      submitAnswer(ports, 'request', { token: key, answer: requestAnswer(), request: nextId() });
    expect(from(token)).toEqual({ state: 'replaced' });
    expect(from(`${token.slice(0, -4)}AAAA`)).toEqual({ state: 'refused' });
  });

  it('is limited for each unit and day, over all its dispatches', () => {
    const dispatches = ['VB-001', 'VB-002', 'VB-003', 'VB-004', 'VB-005', 'VB-006'] as const;
    const { send, time, workbook } = office({
      dispatches: dispatches.map((id) => dispatch({ id, number: id })),
      obligations: dispatches.map((dispatchId) => obligation({ dispatchId })),
    });
    const outcomes = dispatches.map((id) => send('request', requestAnswer({ dispatch: id })).state);
    expect(outcomes).toEqual([...Array(MAX_REQUESTS).fill('recorded'), 'limited']);
    expect(workbook.rows(trackingTab).at(-1)).toMatchObject({ unitRequests: [] });
    time.now = '2024-11-21T08:00';
    expect(send('request', requestAnswer({ dispatch: 'VB-006' })).state).toBe('recorded');
  });
});

describe('a promised day of receipt', () => {
  const promise = {
    stage: 'acknowledge',
    expectedOn: '2024-11-21',
    difficulties: 'chờ họp',
  } as const;

  it('is a line of the row, beside a request about the same stage, until the receipt', () => {
    const { send, workbook } = office({ now: '2024-11-05T10:00' });
    expect(send('delay', delayAnswer(promise))).toMatchObject({ state: 'recorded' });
    send('request', requestAnswer({ wish: 'acknowledge', until: '2024-11-29' }));
    expect(workbook.rows(trackingTab)).toMatchObject([
      {
        ...{ expectedOn: null, difficulties: '', acknowledge: 'unacknowledged' },
        unitRequests: [
          { state: 'promised', wish: 'acknowledge', until: '2024-11-21', because: 'chờ họp' },
          { state: 'open', wish: 'acknowledge' },
        ],
      },
    ]);
    send('acknowledge', acknowledgeAnswer());
    expect(workbook.rows(trackingTab)).toMatchObject([{ unitRequests: [] }]);
  });

  it.each([
    ['no day', { expectedOn: '' }, 'required'],
    [
      'a day after the last one that the office allows',
      { expectedOn: '2024-11-25' },
      'notExpected',
    ],
  ])('is refused with %s', (_, fields, fault) => {
    const { send } = office({ now: '2024-11-05T10:00' });
    expect(send('delay', delayAnswer({ ...promise, ...fields }))).toEqual({
      state: 'problems',
      problems: [{ field: 'expectedOn', fault }],
    });
  });

  it('also goes for a result whose deadline has not passed, and a page of before sends no stage', () => {
    const { send, workbook } = office({ now: '2024-11-05T10:00' });
    const { stage: _stage, ...former } = delayAnswer({ expectedOn: '2024-12-05' });
    expect(send('delay', former)).toMatchObject({ state: 'recorded' });
    expect(workbook.rows(trackingTab)).toMatchObject([{ expectedOn: '2024-12-05' }]);
  });
});
