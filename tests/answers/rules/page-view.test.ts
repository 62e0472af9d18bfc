import { describe, expect, it } from 'vitest';
import { type UnitPageInput, unitPageView } from '../../../src/answers/rules/page-view';
import { seenOf } from '../../../src/answers/rules/seen-answer';
import { lastNotifiedDeadline, notifiedIn } from '../../../src/dispatches/rules/last-notified';
import { digestOf } from '../../../src/texts/digest';
import { dispatch } from '../../builders/dispatch';
import { noticeRecord, sentLetter } from '../../builders/letter';
import { obligation } from '../../builders/obligation';
import { deadlineRules } from '../../builders/rules';
import { settings } from '../../builders/settings';
import { unit } from '../../builders/unit';

const viewOf = (fields: Partial<UnitPageInput> = {}) =>
  unitPageView({
    token: 'PN-001.1.chữ-ký',
    address: '',
    unit: unit({ name: 'Trường Mẫu' }),
    dispatches: [dispatch()],
    obligations: [obligation()],
    successorOf: '',
    twin: '',
    subordinates: [],
    waiting: [],
    linked: '',
    before: '',
    further: [],
    rows: { unit: 0, dispatches: 0, obligations: {} },
    settings: settings(),
    language: 'vi',
    today: '2024-12-04',
    rules: deadlineRules(),
    lastNotified: lastNotifiedDeadline(() => notifiedIn([])),
    ...fields,
  });

describe('a version that the unit was not notified of', () => {
  const second = { dispatches: [dispatch({ version: 2 })] };
  const timingOf = (fields: Partial<UnitPageInput>) => {
    const view = viewOf({ ...second, ...fields });
    return view.state === 'open' ? view.dispatches.map(({ complete }) => complete?.timing) : [];
  };

  it('is not overdue, however late it is, until the unit has answered it or got a letter about it', () => {
    const told = sentLetter('2024-11-20', { itemRecords: [noticeRecord({ version: 2 })] });
    expect(timingOf({})).toEqual(['untold']);
    expect(timingOf({ obligations: [obligation({ answeredVersion: 2 })] })).toEqual(['overdue']);
    expect(timingOf({ lastNotified: lastNotifiedDeadline(() => notifiedIn([told])) })).toEqual([
      'overdue',
    ]);
    expect(timingOf({ dispatches: [dispatch()] })).toEqual(['overdue']);
  });
});

describe('the day by which a follow-up asked for an answer', () => {
  const stageCodes = 'acknowledge overdue 2024-11-08 2024-12-06; complete within 2024-11-30';
  const answerByOn = (today: '2024-12-05' | '2024-12-09', answered = {}) => {
    const obligations = [{ ...obligation(answered), stageCodes }];
    const view = viewOf({ obligations, today });
    return view.state === 'open' ? view.dispatches.map(({ answerBy }) => answerBy) : [];
  };

  it('is shown until it has passed or the unit has answered', () => {
    expect(answerByOn('2024-12-05')).toEqual([{ acknowledge: '2024-12-06' }]);
    expect(answerByOn('2024-12-09')).toEqual([{}]);
    expect(answerByOn('2024-12-05', { acknowledge: 'acknowledged' })).toEqual([{}]);
  });
});

const shownBy = (fields: Partial<UnitPageInput>) => {
  const view = viewOf(fields);
  return view.state === 'open' ? view.dispatches.map(({ id }) => id) : view.state;
};

describe('the page of a unit', () => {
  it('shows the dispatch, its two deadlines, what was answered, and whom to call', () => {
    const answered = obligation({ acknowledge: 'acknowledged', acknowledgedOn: '2024-11-07' });
    expect(viewOf({ obligations: [answered] })).toEqual({
      state: 'open',
      language: 'vi',
      token: 'PN-001.1.chữ-ký',
      today: '2024-12-04',
      address: '',
      unitCode: 'PN-001',
      draftOwner: digestOf('["Văn phòng Huyện ủy","PN-001"]'),
      unitName: 'Trường Mẫu',
      position: unit().position,
      contactRequest: null,
      successorOf: '',
      twin: '',
      subordinates: null,
      waiting: [],
      usual: { audiences: ['staff', 'students'], form: 'meeting' },
      before: null,
      further: [],
      rows: { unit: 0, dispatches: 0, obligations: {} },
      office: {
        officeName: 'Văn phòng Huyện ủy',
        officer: 'Chuyên viên Tổng hợp',
        phone: '0100 100 100',
        replyTo: 'vanphong@phuninh.example.org',
      },
      dispatches: [
        {
          id: 'VB-001',
          version: 1,
          number: '1384-CV/HU',
          type: 'Công văn',
          issuedOn: '2024-10-30',
          replaces: '',
          issuingBody: 'Huyện ủy Phù Ninh',
          subject: 'chấn chỉnh hoạt động sử dụng mạng xã hội',
          link: '',
          changes: '',
          changedOn: null,
          state: 'open',
          closedOn: null,
          label: '',
          urgency: 'normal',
          asks: 'receiptAndResult',
          task: 'training',
          taskWords: '',
          reportForm: 'page',
          requestedFigures: [],
          acknowledgeBy: '2024-11-08',
          completeBy: '2024-11-30',
          acknowledgeHour: '',
          completeHour: '',
          acknowledge: {
            deadline: { setDay: '2024-11-08', due: '2024-11-08' },
            done: true,
            timing: 'onTime',
            daysLeft: 0,
            daysLate: 0,
          },
          complete: {
            deadline: { setDay: '2024-11-30', due: '2024-12-02' },
            done: false,
            timing: 'overdue',
            daysLeft: 0,
            daysLate: 2,
          },
          answers: {
            acknowledgedOn: '2024-11-07',
            acknowledgedBy: '',
            incomingNumber: '',
            channel: null,
            complete: 'notStarted',
            nothingToReport: 'no',
            completeChannel: null,
            heldOn: null,
            sessions: null,
            eligible: null,
            attended: null,
            completedOn: null,
            implementingDocument: '',
            documentOn: null,
            reportNumber: '',
            reportOn: null,
            reportedValues: [],
            difficulties: '',
            expectedOn: null,
            unitRequests: [],
            returnedStage: null,
            returnedOn: null,
            returnedBecause: '',
            checkedOn: null,
            basis: '',
            seen: {
              acknowledge: seenOf('acknowledge', answered),
              complete: '',
              delay: '',
              request: '',
            },
          },
          answerBy: {},
          expectUntil: { complete: '2024-12-16' },
          recorded: null,
        },
      ],
    });
  });

  it('shows no dispatch that is archived, not sent to the unit, asks nothing of it, or was answered by a non-recipient', () => {
    const dispatches = [
      dispatch(),
      dispatch({ id: 'VB-002', state: 'closed', archivedOn: '2024-12-01' }),
      dispatch({ id: 'VB-003' }),
      dispatch({ id: 'VB-004' }),
      dispatch({ id: 'VB-005', state: 'paused' }),
      dispatch({ id: 'VB-006' }),
      dispatch({ id: 'VB-007' }),
    ] as const;
    const obligations = [
      obligation(),
      obligation({ dispatchId: 'VB-002' }),
      obligation({ dispatchId: 'VB-004', exemptBecause: 'sáp nhập' }),
      obligation({ dispatchId: 'VB-005' }),
      obligation({ dispatchId: 'VB-006', role: 'informed' }),
      obligation({ dispatchId: 'VB-007', acknowledge: 'acknowledged', asked: 'no' }),
    ];
    expect(shownBy({ dispatches, obligations })).toEqual(['VB-001', 'VB-005']);
  });

  it('names one owner of drafts for all links of a unit, and another for each unit', () => {
    const ownerOf = (fields: Partial<UnitPageInput>) => {
      const view = viewOf(fields);
      return view.state === 'open' ? view.draftOwner : '';
    };
    const own = ownerOf({});
    expect(ownerOf({ token: 'PN-001.2.chữ-ký' })).toBe(own);
    expect(ownerOf({ unit: unit({ code: 'PN-002' }) })).not.toBe(own);
  });

  it('names the officer of the dispatch that the letter was about', () => {
    const own = dispatch({ id: 'VB-002', officer: 'Chuyên viên B', officerPhone: '0912345678' });
    const dispatches = [dispatch(), own];
    const obligations = [obligation(), obligation({ dispatchId: own.id })];
    const officerOf = (fields: Partial<UnitPageInput>) => {
      const view = viewOf({ dispatches, obligations, ...fields });
      return view.state === 'open' && [view.office.officer, view.office.phone];
    };
    const { officer, phone } = settings();
    expect(officerOf({ linked: 'VB-002' })).toEqual(['Chuyên viên B', '0912345678']);
    expect(officerOf({ linked: 'VB-001' })).toEqual([officer, phone]);
    expect(officerOf({ linked: '' })).toEqual([officer, phone]);
    expect(officerOf({ dispatches: [own] })).toEqual(['Chuyên viên B', '0912345678']);
  });

  it('sorts: the letter’s dispatch, overdue, due next, done, closed', () => {
    const later = { acknowledgeBy: '2024-12-20', completeBy: '2024-12-27' } as const;
    const done = { acknowledge: 'acknowledged', acknowledgedOn: '2024-11-07' } as const;
    const dispatches = [
      dispatch({ id: 'over', state: 'closed' }),
      dispatch({ id: 'done' }),
      dispatch({ id: 'later', ...later, acknowledgeBy: '2024-12-23' }),
      dispatch({ id: 'next', ...later }),
      dispatch({ id: 'overdue' }),
      dispatch({ id: 'withdrawn', state: 'cancelled' }),
    ] as const;
    const obligations = dispatches.map(({ id }) =>
      obligation({
        dispatchId: id,
        ...(id === 'done' ? { ...done, complete: 'completed', completedOn: '2024-11-20' } : {}),
      }),
    );
    const shown = (linked: string) => shownBy({ dispatches, obligations, linked });
    expect(shown('')).toEqual(['overdue', 'next', 'later', 'done', 'over', 'withdrawn']);
    expect(shown('done')).toEqual(['done', 'overdue', 'next', 'later', 'over', 'withdrawn']);
  });
});
