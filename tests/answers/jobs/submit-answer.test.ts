import { describe, expect, it } from 'vitest';
import { type Sent, submitAnswer } from '../../../src/answers/jobs/submit-answer';
import type { AnswerOutcome } from '../../../src/answers/rules/answer-outcome';
import { pageAnswers } from '../../../src/answers/rules/page-view';
import { seenOf } from '../../../src/answers/rules/seen-answer';
import { healthProblems } from '../../../src/health/health';
import type { Stage } from '../../../src/records/stage';
import { format } from '../../../src/texts/format';
import { linkMaker } from '../../../src/units/jobs/unit-link';
import { formatValues } from '../../../src/workbook/cells/kinds/reported-values';
import type { Ports } from '../../../src/workbook/ports';
import { readOffice } from '../../../src/workbook/reading/office';
import { logTab } from '../../../src/workbook/tabs/log-tab';
import { trackingTab } from '../../../src/workbook/tabs/tracking-tab';
import { isSummaryDue } from '../../../src/workbook/writing/summary-due';
import {
  acknowledgeAnswer,
  completionAnswer,
  delayAnswer,
  typedHeads,
  typedRound,
} from '../../builders/answers';
import { dispatch } from '../../builders/dispatch';
import { obligation } from '../../builders/obligation';
import { settings } from '../../builders/settings';
import { unit } from '../../builders/unit';
import { fakeOffice, type OfficeFields, words } from '../../fakes/office';
import { shows } from '../../promises/shows';

let requests = 0;

/** Sends an answer from the page, with a new request id unless one is given. */
function sent(token: string, answer: object, request?: string) {
  requests += 1;
  const id = request ?? requests.toString(16).padStart(12, '0').padEnd(32, 'a');
  return { token, answer, request: id };
}

/** An office on 20/11/2024, and the token in its unit's link. */
function officeWithToken(fields: OfficeFields = {}) {
  const office = fakeOffice({ now: '2024-11-20T10:00', ...fields });
  const link = linkMaker(office.ports.signer, settings())(unit());
  return { ...office, token: new URL(link).searchParams.get('t') ?? '' };
}

const acknowledge = (ports: Ports, from: Sent) => submitAnswer(ports, 'acknowledge', from);
const reportTraining = (ports: Ports, from: Sent) => submitAnswer(ports, 'report', from);

/** Digest of the answers that the page shows after its answer was recorded. */
function seenAfter(stage: Stage, outcome: AnswerOutcome): string {
  if (outcome.state !== 'recorded') throw new Error(`not recorded: ${outcome.state}`);
  return seenOf(stage, outcome.answers);
}

describe('an acknowledgement', () => {
  it('is recorded once; a later one corrects who answered and the number', () => {
    const { ports, workbook, token, time } = officeWithToken();
    const first = acknowledge(ports, sent(token, acknowledgeAnswer({ incomingNumber: '1' })));
    time.now = '2024-11-21T10:00';
    const seen = seenAfter('acknowledge', first);
    const corrected = { position: 'Hiệu trưởng', name: 'Lan', incomingNumber: '2', seen };
    acknowledge(ports, sent(token, acknowledgeAnswer(corrected)));
    expect(workbook.rows(trackingTab)).toMatchObject([
      {
        acknowledgedOn: '2024-11-20',
        acknowledgedBy: 'Hiệu trưởng (Lan)',
        incomingNumber: '2',
        channel: 'page',
        answeredVersion: 1,
      },
    ]);
  });

  it('is logged as from the page, marks the summary as due, and logs no token and no person', () => {
    const { ports, workbook, token } = officeWithToken();
    acknowledge(ports, sent(token, acknowledgeAnswer({ name: 'Lan' }), '3f9a12bc'.repeat(4)));
    expect(workbook.rows(logTab)).toMatchObject([
      {
        event: 'acknowledged',
        who: words.choices.channel.page,
        unit: 'PN-001',
        manner: 'auto',
        detail: 'Đã xác nhận · 3F9A-12BC',
      },
    ]);
    expect(JSON.stringify(workbook.cells())).not.toContain(token);
    expect(isSummaryDue(ports.scriptProperties)).toBe(true);
  });

  it('sent again under the same id gets the same reply and is recorded once', () => {
    shows(36);
    const { ports, workbook, token, time } = officeWithToken();
    const once = sent(token, acknowledgeAnswer());
    const first = acknowledge(ports, once);
    const before = workbook.cells();
    time.now = '2024-11-20T10:07';
    expect(acknowledge(ports, once)).toEqual(first);
    expect(workbook.cells()).toEqual(before);
  });

  it('sent under the id of another answer is not told that it was recorded', () => {
    const { ports, workbook, token } = officeWithToken();
    const id = '3f9a12bc'.repeat(4);
    const first = acknowledge(ports, sent(token, acknowledgeAnswer(), id));
    const other = acknowledge(ports, sent(token, acknowledgeAnswer({ position: 'Khác' }), id));
    expect(other).toMatchObject({ state: 'changed', because: 'answered' });
    expect(first.state).toBe('recorded');
    expect(reportTraining(ports, sent(token, completionAnswer(), id)).state).toBe('recorded');
    expect(workbook.rows(trackingTab)).toMatchObject([
      { acknowledgedBy: 'Văn thư', complete: 'completed' },
    ]);
    expect(workbook.rows(logTab).map(({ event }) => event)).toEqual([
      'acknowledged',
      'resultReported',
    ]);
  });

  it('of a unit that owes nothing is recorded and logged as unexpected', () => {
    const exempt = [obligation({ exemptBecause: 'không áp dụng' })];
    const { ports, token, workbook } = officeWithToken({ obligations: exempt });
    acknowledge(ports, sent(token, acknowledgeAnswer()));
    expect(workbook.rows(trackingTab)).toMatchObject([
      { acknowledge: 'acknowledged', exemptBecause: 'không áp dụng', asked: 'yes' },
    ]);
    expect(workbook.rows(logTab)).toMatchObject([{ event: 'unexpectedAnswer' }]);
  });

  it('of a unit that is no recipient gets a row of its own', () => {
    const { ports, token, workbook } = officeWithToken({ obligations: [] });
    expect(acknowledge(ports, sent(token, acknowledgeAnswer()))).toMatchObject({
      state: 'recorded',
    });
    expect(workbook.rows(trackingTab)).toMatchObject([
      { key: 'VB-001/PN-001', asked: 'no', acknowledge: 'acknowledged', unitName: 'Đơn vị PN-001' },
    ]);
    expect(workbook.rows(logTab)).toMatchObject([{ event: 'unexpectedAnswer' }]);
  });

  it.each([
    ['version', dispatch({ version: 2 })],
    ['closed', dispatch({ state: 'closed' })],
    ['closed', dispatch({ state: 'draft' })],
    ['closed', dispatch({ id: 'VB-002' })],
  ])('is not recorded if the dispatch has changed: %s', (because, changed) => {
    const { ports, token, workbook } = officeWithToken({
      dispatches: [changed],
      obligations: [obligation()],
    });
    const before = workbook.cells();
    const outcome = acknowledge(ports, sent(token, acknowledgeAnswer()));
    expect(outcome).toMatchObject({ state: 'changed', because, view: { state: 'open' } });
    expect(workbook.cells()).toEqual(before);
  });

  it('gets busy while another run holds the lock', () => {
    const { ports, token, lock } = officeWithToken();
    lock.held = true;
    expect(acknowledge(ports, sent(token, acknowledgeAnswer()))).toEqual({ state: 'busy' });
  });

  it.each([undefined, '', 'request-1', 7])(
    'is refused without the id of a request: %j',
    (request) => {
      const { ports, token } = officeWithToken();
      expect(acknowledge(ports, { token, answer: acknowledgeAnswer(), request })).toEqual({
        state: 'refused',
      });
    },
  );
});

describe('an answer for a subordinate unit', () => {
  const units = [
    unit({ name: 'Phòng Mẫu' }),
    unit({ code: 'PN-002', name: 'Trường Mẫu', parent: 'Phòng Mẫu' }),
    unit({ code: 'PN-003', name: 'Trường khác' }),
  ];
  const answer = (fields: object) =>
    acknowledgeAnswer({ forUnit: 'PN-002', reason: 'báo qua điện thoại', ...fields });

  it('is recorded in its row, with who answered and why', () => {
    const { ports, token, workbook } = officeWithToken({ units });
    acknowledge(ports, sent(token, answer({})));
    expect(workbook.rows(trackingTab)).toMatchObject([
      { unitCode: 'PN-001', acknowledge: 'unacknowledged' },
      {
        unitCode: 'PN-002',
        acknowledge: 'acknowledged',
        channel: 'parent',
        basis: 'Phòng Mẫu: báo qua điện thoại',
      },
      { unitCode: 'PN-003', acknowledge: 'unacknowledged' },
    ]);
  });

  it.each([
    ['of another parent', { forUnit: 'PN-003' }],
    ['that is the unit itself', { forUnit: 'PN-001' }],
    ['that does not exist', { forUnit: 'PN-009' }],
  ])('%s is refused', (_, fields) => {
    const { ports, token, workbook } = officeWithToken({ units });
    const before = workbook.cells();
    expect(acknowledge(ports, sent(token, answer(fields)))).toEqual({ state: 'refused' });
    expect(workbook.cells()).toEqual(before);
  });

  it('is rejected without a reason', () => {
    const { ports, token } = officeWithToken({ units });
    expect(acknowledge(ports, sent(token, answer({ reason: ' ' })))).toEqual({
      state: 'problems',
      problems: [{ field: 'reason', fault: 'required' }],
    });
  });
});

describe('a training report', () => {
  const rounds = [
    typedRound(),
    typedRound({ form: 'copies', sessions: '', attended: typedHeads(), heldOn: '2024-11-18' }),
  ];

  it('records rounds, totals and receipt', () => {
    const { ports, workbook, token } = officeWithToken();
    expect(reportTraining(ports, sent(token, completionAnswer({ entries: rounds })))).toMatchObject(
      {
        state: 'recorded',
        at: '2024-11-20T10:00',
        answers: { complete: 'completed', attended: 43 },
      },
    );
    expect(workbook.rows(trackingTab)).toMatchObject([
      {
        acknowledge: 'acknowledged',
        complete: 'completed',
        completeChannel: 'page',
        heldOn: '2024-11-18',
        completedOn: '2024-11-20',
        sessions: 1,
        eligible: 45,
        attended: 43,
      },
    ]);
    const [{ reportedValues = [] } = {}] = workbook.rows(trackingTab);
    expect(formatValues(reportedValues, words).split('\n')).toEqual([
      'Số thuộc diện · Đảng viên: 45',
      '15/11/2024 | Hội nghị trực tiếp | 1 | Đảng viên: 43',
      '18/11/2024 | Sao gửi văn bản',
    ]);
  });

  it('keeps the day of the first completion if it is corrected later; the log keeps the earlier report', () => {
    const { ports, workbook, token, time } = officeWithToken();
    const seen = seenAfter('complete', reportTraining(ports, sent(token, completionAnswer())));
    time.now = '2024-11-25T10:00';
    const corrected = [typedRound({ attended: typedHeads({ party: '44' }) })];
    reportTraining(ports, sent(token, completionAnswer({ entries: corrected, seen })));
    expect(workbook.rows(trackingTab)).toMatchObject([{ completedOn: '2024-11-20', attended: 44 }]);
    const details = workbook.rows(logTab).map(({ detail }) => detail.split(' · ').slice(0, 3));
    expect(details).toEqual([
      [
        'Đã hoàn thành',
        'Hội nghị trực tiếp ngày 15/11/2024, 1 buổi, tham gia: Đảng viên 43',
        'Số thuộc diện: Đảng viên 45',
      ],
      [
        'Đã hoàn thành',
        'Hội nghị trực tiếp ngày 15/11/2024, 1 buổi, tham gia: Đảng viên 44',
        'Số thuộc diện: Đảng viên 45',
      ],
    ]);
  });

  it('is no longer complete if the unit reports progress again', () => {
    const { ports, workbook, token } = officeWithToken();
    const seen = seenAfter('complete', reportTraining(ports, sent(token, completionAnswer())));
    reportTraining(ports, sent(token, completionAnswer({ state: 'inProgress', seen })));
    expect(workbook.rows(trackingTab)).toMatchObject([
      { complete: 'inProgress', completedOn: null },
    ]);
  });
});

it('stores text as NFC, however a telephone composes diacritics', () => {
  const { ports, workbook, token } = officeWithToken();
  const position = 'Văn thư'.normalize('NFD');
  acknowledge(ports, sent(token, acknowledgeAnswer({ position })));
  expect(workbook.rows(trackingTab)).toMatchObject([{ acknowledgedBy: 'Văn thư' }]);
});

describe('two people with one link', () => {
  it('see who answered first: nothing is replaced before it was seen', () => {
    const { ports, workbook, token, time } = officeWithToken();
    acknowledge(ports, sent(token, acknowledgeAnswer({ position: 'Bí thư Chi bộ' })));
    reportTraining(ports, sent(token, completionAnswer()));
    const before = workbook.rows(trackingTab);
    const log = workbook.rows(logTab).length;
    time.now = '2024-11-20T10:07';
    const answered = {
      state: 'changed',
      because: 'answered',
      recorded: { at: '2024-11-20T10:00' },
      answers: {
        ...{ acknowledgedBy: 'Bí thư Chi bộ', complete: 'completed', attended: 43 },
        changedAt: '2024-11-20T10:00',
      },
    };
    const other = acknowledgeAnswer({ position: 'Phó Bí thư' });
    expect(acknowledge(ports, sent(token, other))).toMatchObject(answered);
    const late = completionAnswer({
      entries: [typedRound({ attended: typedHeads({ party: '30' }) })],
    });
    expect(reportTraining(ports, sent(token, late))).toMatchObject(answered);
    expect(workbook.rows(trackingTab)).toEqual(before);
    expect(workbook.rows(logTab).length).toEqual(log);
  });

  it('who send the same are told that it is recorded, and when', () => {
    const { ports, workbook, token, time } = officeWithToken();
    acknowledge(ports, sent(token, acknowledgeAnswer()));
    time.now = '2024-11-20T10:05';
    reportTraining(ports, sent(token, completionAnswer()));
    const before = workbook.cells();
    time.now = '2024-11-21T08:00';
    expect(acknowledge(ports, sent(token, acknowledgeAnswer()))).toMatchObject({
      state: 'alike',
      recorded: { at: '2024-11-20T10:00' },
      answers: { acknowledgedOn: '2024-11-20' },
    });
    expect(reportTraining(ports, sent(token, completionAnswer()))).toMatchObject({
      state: 'alike',
      recorded: { at: '2024-11-20T10:05' },
    });
    expect(workbook.cells()).toEqual(before);
  });

  it('who send the same as the office recorded are not told a time', () => {
    const { ports, token } = officeWithToken({
      obligations: [
        obligation({
          ...{ acknowledge: 'acknowledged', acknowledgedOn: '2024-11-05' },
          ...{ acknowledgedBy: 'Văn thư', answeredVersion: 1 },
        }),
      ],
    });
    expect(acknowledge(ports, sent(token, acknowledgeAnswer()))).toMatchObject({
      state: 'alike',
      recorded: null,
    });
  });

  it('who send the same about a new version see what was recorded about the one before', () => {
    const { ports, token } = officeWithToken({
      dispatches: [dispatch({ version: 2 })],
      obligations: [
        obligation({
          ...{ acknowledge: 'acknowledged', acknowledgedOn: '2024-11-05' },
          ...{ acknowledgedBy: 'Văn thư', answeredVersion: 1 },
        }),
      ],
    });
    const again = acknowledgeAnswer({ version: 2 });
    expect(acknowledge(ports, sent(token, again))).toMatchObject({ state: 'changed' });
  });

  it('can replace a recorded answer only with a reason, which is logged', () => {
    const { ports, workbook, token } = officeWithToken();
    const first = reportTraining(ports, sent(token, completionAnswer()));
    const over = {
      seen: seenAfter('complete', first),
      replaces: true,
      state: 'inProgress',
    } as const;
    expect(reportTraining(ports, sent(token, completionAnswer(over)))).toEqual({
      state: 'problems',
      problems: [{ field: 'reason', fault: 'required' }],
    });
    const reason = 'báo nhầm chi bộ';
    reportTraining(ports, sent(token, completionAnswer({ ...over, reason })));
    expect(workbook.rows(logTab).map(({ detail }) => detail.includes(` · ${reason} · `))).toEqual([
      false,
      true,
    ]);
    expect(workbook.rows(trackingTab)).toMatchObject([{ complete: 'inProgress', basis: '' }]);
  });

  it('see what staff typed into the row meanwhile, with or without an edit event', () => {
    const { ports, token } = officeWithToken({
      obligations: [
        obligation({ acknowledge: 'acknowledged', complete: 'inProgress', attended: 12 }),
      ],
    });
    expect(reportTraining(ports, sent(token, completionAnswer()))).toMatchObject({
      because: 'answered',
    });
  });
});

describe('a reported delay', () => {
  const late = (fields: OfficeFields = {}) =>
    officeWithToken({
      now: '2024-12-05T10:00',
      obligations: [obligation({ acknowledge: 'acknowledged', acknowledgedOn: '2024-11-05' })],
      ...fields,
    });
  const told = (ports: Ports, token: string, fields: Parameters<typeof delayAnswer>[0]) =>
    submitAnswer(ports, 'delay', sent(token, delayAnswer(fields)));
  const said = { expectedOn: '2024-12-10', difficulties: 'Chưa có hội trường.' } as const;

  it('is recorded and logged, and changes neither obligation nor status', () => {
    const { ports, token, workbook } = late();
    const [before] = workbook.rows(trackingTab);
    expect(told(ports, token, said)).toMatchObject({ state: 'recorded', answers: said });
    const [after] = workbook.rows(trackingTab);
    expect(after).toEqual({
      ...before,
      ...said,
      ...{ requests: after?.requests, changedBy: after?.changedBy, changedAt: after?.changedAt },
      lastWrite: after?.lastWrite,
    });
    expect(workbook.rows(logTab)).toMatchObject([
      {
        event: 'delayTold',
        detail: expect.stringMatching(
          /^Dự kiến hoàn thành: 10\/12\/2024 · Chưa có hội trường\. · [0-9A-F-]{9}$/,
        ),
      },
    ]);
  });

  it('can be corrected until its day: a second telephone first sees the recorded one', () => {
    const { ports, token, workbook } = late();
    told(ports, token, said);
    const again = { expectedOn: '2024-12-12' };
    expect(told(ports, token, again)).toMatchObject({
      state: 'changed',
      because: 'answered',
      answers: said,
    });
    const seen = seenOf('delay', pageAnswers(obligation(said)));
    const mended = { ...again, difficulties: 'Đã mượn được hội trường.', seen };
    expect(told(ports, token, mended)).toMatchObject({ state: 'recorded' });
    expect(workbook.rows(trackingTab)).toMatchObject([
      { expectedOn: '2024-12-12', difficulties: mended.difficulties },
    ]);
  });

  it.each([
    ['a day that has passed', { expectedOn: '2024-12-04' }],
    ['a day after the last one that may be promised', { expectedOn: '2024-12-17' }],
    ['no day', { expectedOn: '10/12/2024' }],
  ])('is refused with %s', (_, fields) => {
    const { ports, token, workbook } = late();
    const before = workbook.cells();
    expect(told(ports, token, fields)).toEqual({
      state: 'problems',
      problems: [{ field: 'expectedOn', fault: 'notExpected' }],
    });
    expect(workbook.cells()).toEqual(before);
  });

  it('may name the last day that the office allows', () => {
    const { ports, token } = late();
    expect(told(ports, token, { expectedOn: '2024-12-16' })).toMatchObject({ state: 'recorded' });
  });

  it('is rejected if it is empty', () => {
    const { ports, token } = late();
    expect(told(ports, token, {})).toMatchObject({
      problems: [{ field: 'expectedOn', fault: 'required' }],
    });
  });
});

describe('answers that are changed over and over on one day', () => {
  const long = 'x'.repeat(300);

  /** Replaces the recorded acknowledgement `times` times. Returns the states. */
  function changes({ ports, token, workbook }: ReturnType<typeof officeWithToken>, times: number) {
    return Array.from({ length: times }, (_, at) => {
      const [row] = workbook.rows(trackingTab);
      const seen = row ? seenOf('acknowledge', pageAnswers(row)) : '';
      const fields = { position: `Văn thư ${at}`, seen, replaces: true, reason: long };
      return acknowledge(ports, sent(token, acknowledgeAnswer(fields))).state;
    });
  }

  it('are recorded 20 times; then nothing is written until the next day', () => {
    const office = officeWithToken();
    acknowledge(office.ports, sent(office.token, acknowledgeAnswer()));
    expect(changes(office, 20)).toEqual(Array(20).fill('recorded'));
    const before = office.workbook.cells();
    expect(changes(office, 2)).toEqual(['limited', 'limited']);
    expect(office.workbook.cells()).toEqual(before);
    office.time.now = '2024-11-21T10:00';
    expect(changes(office, 1)).toEqual(['recorded']);
  });

  it('never keep a first completion from being recorded', () => {
    const office = officeWithToken();
    const { ports, token, workbook } = office;
    acknowledge(ports, sent(token, acknowledgeAnswer()));
    reportTraining(ports, sent(token, completionAnswer({ state: 'inProgress' })));
    changes(office, 20);
    const seen = () =>
      workbook.rows(trackingTab).map((row) => seenOf('complete', pageAnswers(row)))[0];
    const report = (state: 'inProgress' | 'completed') =>
      reportTraining(ports, sent(token, completionAnswer({ state, seen: seen() ?? '' }))).state;
    expect(report('inProgress')).toBe('limited');
    expect(report('completed')).toBe('recorded');
    expect(workbook.rows(logTab).at(-1)?.detail).not.toContain('…');
    expect(report('completed')).toBe('limited');
    expect(report('inProgress')).toBe('limited');
  });

  it('never keep an acknowledgement from being recorded that the row does not have', () => {
    const { ports, token } = officeWithToken({
      obligations: [obligation({ requests: '2024-11-20 20' })],
    });
    expect(acknowledge(ports, sent(token, acknowledgeAnswer())).state).toBe('recorded');
  });

  it('have short log rows from the second change on, with the reference', () => {
    const office = officeWithToken();
    acknowledge(office.ports, sent(office.token, acknowledgeAnswer()));
    changes(office, 3);
    const details = office.workbook.rows(logTab).map(({ detail }) => detail);
    const isWhole = details.map((detail) => detail.includes(long));
    expect(isWhole).toEqual([false, true, false, false]);
    for (const detail of details.slice(2)) {
      expect(detail.length).toBeLessThan(150);
      expect(detail).toMatch(/ · [0-9A-F]{4}-[0-9A-F]{4}$/);
    }
  });

  it('are reported to the office for a week, by unit and dispatch', () => {
    const office = officeWithToken();
    acknowledge(office.ports, sent(office.token, acknowledgeAnswer()));
    const reported = () =>
      healthProblems(office.ports, readOffice(office.ports)).filter((one) =>
        one.includes('20/11/2024'),
      );
    changes(office, 19);
    expect(reported()).toEqual([]);
    changes(office, 1);
    const values = { unit: unit().name, number: '1384-CV/HU', day: '20/11/2024', count: 20 };
    const sentence = format(words.health.answersLimited, values);
    expect(reported()).toEqual([sentence]);
    office.time.now = '2024-11-27T10:00';
    expect(reported()).toEqual([sentence]);
    office.time.now = '2024-11-28T10:00';
    expect(reported()).toEqual([]);
  });
});
