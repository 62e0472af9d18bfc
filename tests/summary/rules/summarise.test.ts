import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day';
import { NO_FIGURES } from '../../../src/records/figures';
import { LEADERS } from '../../../src/records/letter-item-record';
import { reportedNumbers } from '../../../src/summary/rules/value-totals';
import { dispatch } from '../../builders/dispatch';
import { itemRecord, letter, noticeRecord, sentLetter } from '../../builders/letter';
import { obligation } from '../../builders/obligation';
import { sumFigures, summaryOf } from '../../builders/summary';
import { unit } from '../../builders/unit';

const codesOf = (units: readonly { code: string }[]) => units.map(({ code }) => code);

describe('a summary', () => {
  it('gives each deadline as set and as rolled, and the day of its figures', () => {
    const { deadlines, asOf } = summaryOf();
    expect({ deadlines, asOf }).toEqual({
      deadlines: {
        acknowledge: { setDay: '2024-11-08', due: '2024-11-08' },
        complete: { setDay: '2024-11-30', due: '2024-12-02' },
      },
      asOf: '2024-12-04',
    });
  });

  it('gives near deadlines with the number of open units, but none for a paused dispatch', () => {
    const near = (['open', 'paused'] as const).map(
      (state) => summaryOf({ dispatch: dispatch({ state }), today: '2024-11-28' }).dueSoon,
    );
    expect(near).toEqual([[{ stage: 'complete', due: '2024-12-02', open: 1 }], []]);
  });

  it('counts the units that owe something, in total and by block in the order of the units', () => {
    const units = [
      unit({ code: 'A', block: 'Trường học' }),
      unit({ code: 'B', block: 'Chính quyền' }),
      unit({ code: 'C', block: 'Trường học' }),
      unit({ code: 'D', block: 'Hội', state: 'suspended' }),
      unit({ code: 'E', block: 'Không được gửi' }),
    ];
    const obligations = [
      obligation({ unitCode: 'D' }),
      obligation({ unitCode: 'C', acknowledge: 'acknowledged' }),
      obligation({ unitCode: 'B', complete: 'completed', completedOn: '2024-11-20', attended: 43 }),
      obligation({ unitCode: 'A', exemptBecause: 'sáp nhập' }),
    ] as const;
    const { totals, blocks, values } = summaryOf({ units, obligations });
    expect(reportedNumbers(values)).toEqual({ attended: 43 });
    const school = {
      ...NO_FIGURES,
      units: 1,
      acknowledgeOnTime: 1,
      completeOverdue: 1,
      overdue: 1,
    };
    const office = {
      ...NO_FIGURES,
      units: 1,
      acknowledgeOverdue: 1,
      completeOnTime: 1,
      overdue: 1,
    };
    expect({ totals, blocks }).toEqual({
      totals: sumFigures([school, office]),
      blocks: [
        { name: 'Trường học', figures: school },
        { name: 'Chính quyền', figures: office },
        { name: 'Hội', figures: NO_FIGURES },
      ],
    });
  });

  it('keeps a unit that was merged after its dispatch was closed', () => {
    const closedOn = '2024-12-01';
    const units = [
      unit({ code: 'A' }),
      unit({ code: 'B', state: 'ended', endedFrom: '2024-12-03', successors: ['A'] }),
    ];
    const obligations = [
      obligation({ unitCode: 'A', complete: 'completed', attended: 7 }),
      obligation({ unitCode: 'B', complete: 'completed', attended: 40 }),
    ];
    const totalOf = (about: ReturnType<typeof dispatch>) => {
      const { totals, values } = summaryOf({ dispatch: about, units, obligations });
      return [totals.units, reportedNumbers(values).attended];
    };
    expect(totalOf(dispatch({ state: 'closed', closedOn }))).toEqual([2, 47]);
    expect(totalOf(dispatch())).toEqual([1, 7]);
  });

  it('lists overdue units, longest first, with each overdue stage', () => {
    const units = [unit({ code: 'A' }), unit({ code: 'B' }), unit({ code: 'C' })];
    const obligations = [
      obligation({
        ...{ unitCode: 'A', acknowledge: 'acknowledged', difficulties: 'thiếu phòng họp' },
        expectedOn: '2024-12-10',
      }),
      obligation({ unitCode: 'B' }),
      obligation({ unitCode: 'C', acknowledge: 'acknowledged', complete: 'completed' }),
    ] as const;
    const letters = [
      sentLetter('2024-11-11', {
        kind: 'followUp',
        itemRecords: [itemRecord({ unitCode: 'B', tier: 1 })],
      }),
    ] as const;
    const none = { times: 0, step: 0 };
    const complete = {
      stage: 'complete',
      due: '2024-12-02',
      daysLate: 2,
      followedUp: none,
    } as const;
    const acknowledge = { stage: 'acknowledge', due: '2024-11-08', daysLate: 18 } as const;
    const named = (code: string) => ({
      code,
      name: `Đơn vị ${code}`,
      block: 'Trường học',
      extended: [],
    });
    expect(summaryOf({ units, obligations, letters }).overdue).toEqual([
      {
        ...named('B'),
        overdue: [{ ...acknowledge, followedUp: { times: 1, step: 1 } }, complete],
        expectedOn: null,
        remark: '',
      },
      {
        ...named('A'),
        overdue: [complete],
        expectedOn: '2024-12-10',
        remark: 'thiếu phòng họp',
      },
    ]);
  });

  it('separates units that were not asked, answered for by others, or checked', () => {
    const units = ['A', 'B', 'C', 'D'].map((code) => unit({ code }));
    const done = { acknowledge: 'acknowledged', acknowledgedOn: '2024-11-07' } as const;
    const obligations = [
      obligation({
        ...{ unitCode: 'A', ...done, channel: 'page', checkedOn: '2024-11-20' },
        ...{ complete: 'completed', completedOn: '2024-11-19', completeChannel: 'page' },
      }),
      obligation({ unitCode: 'B', ...done, channel: 'page', completeChannel: 'parent' }),
      obligation({ unitCode: 'C', ...done, channel: 'phone' }),
      obligation({ unitCode: 'D', ...done, channel: 'phone', asked: 'no', basis: 'tự gọi đến' }),
    ] as const;
    const { totals, unexpected, sources } = summaryOf({ units, obligations });
    expect(totals.units).toBe(3);
    expect(sources).toEqual({
      ...{ own: 1, parent: 1, office: 1, silent: 0 },
      ...{ results: 1, compared: 1, matching: 1 },
    });
    expect(unexpected.map(({ code, remark }) => [code, remark])).toEqual([['D', 'tự gọi đến']]);
  });

  it('lists extended, exempt and unreachable units, each with the reason', () => {
    const units = [
      unit({ code: 'A' }),
      unit({ code: 'B' }),
      unit({ code: 'C', email: '', phone: '0100 100 003' }),
      unit({ code: 'D', email: '' }),
    ];
    const obligations = [
      obligation({ unitCode: 'A', completeExtendedTo: '2024-12-20', reason: 'CV 12' }),
      obligation({ unitCode: 'B', exemptBecause: 'sáp nhập' }),
      obligation({ unitCode: 'C' }),
      obligation({ unitCode: 'D', exemptBecause: 'giải thể', completeExtendedTo: '2024-12-20' }),
    ] as const;
    const { extended, exempt, unreachable } = summaryOf({ units, obligations });
    const shown = [extended, exempt, unreachable].map((list) =>
      list.map(({ code, remark }) => `${code}: ${remark}`),
    );
    expect(shown).toEqual([['A: CV 12'], ['B: sáp nhập', 'D: giải thể'], ['C: 0100 100 003']]);
  });

  it('gives the stage and the working day of an extension', () => {
    const both = { acknowledgeExtendedTo: '2024-12-07', completeExtendedTo: '2024-12-20' } as const;
    const units = ['A', 'B'].map((code) => unit({ code }));
    const obligations = [
      obligation({ unitCode: 'A', ...both }),
      obligation({ unitCode: 'B', completeExtendedTo: '2025-01-10' }),
    ] as const;
    expect(summaryOf({ units, obligations }).extended.map(({ extended }) => extended)).toEqual([
      [
        { stage: 'acknowledge', until: '2024-12-09' },
        { stage: 'complete', until: '2024-12-20' },
      ],
      [{ stage: 'complete', until: '2025-01-10' }],
    ]);
  });

  it('lists no extension that the deadline of the dispatch has been moved past', () => {
    const extended = { completeExtendedTo: '2024-12-20' } as const;
    const listed = (completeBy: '2024-12-10' | '2025-01-10') =>
      summaryOf({
        dispatch: dispatch({ completeBy }),
        units: [unit({ code: 'A' })],
        obligations: [obligation({ unitCode: 'A', ...extended })],
      }).extended.length;
    expect([listed('2024-12-10'), listed('2025-01-10')]).toEqual([1, 0]);
  });

  it('lists units that answered only for an earlier version', () => {
    const units = ['A', 'B', 'C'].map((code) => unit({ code }));
    const obligations = [
      obligation({ unitCode: 'A', answeredVersion: 1 }),
      obligation({ unitCode: 'B', acknowledge: 'acknowledged', answeredVersion: 2 }),
      obligation({ unitCode: 'C' }),
    ];
    const { outdated } = summaryOf({ dispatch: dispatch({ version: 2 }), units, obligations });
    expect(codesOf(outdated)).toEqual(['A']);
  });

  it('counts units’ own documents and forms of training, not those from before a new version', () => {
    const units = ['A', 'B', 'C'].map((code) => unit({ code }));
    const held = { complete: 'completed', implementingDocument: 'KH 12' } as const;
    const obligations = [
      obligation({ unitCode: 'A', ...held, forms: 'Hội nghị trực tiếp; Sao gửi văn bản' }),
      obligation({ unitCode: 'B', ...held, implementingDocument: '', forms: 'Sao gửi văn bản' }),
      obligation({ unitCode: 'C', ...held, complete: 'notStarted', forms: 'Hội nghị trực tiếp' }),
    ];
    expect(summaryOf({ units, obligations }).training).toEqual({
      withDocument: 1,
      forms: [
        { form: 'Sao gửi văn bản', units: 2 },
        { form: 'Hội nghị trực tiếp', units: 1 },
      ],
    });
  });

  it('counts reminded units, and those that held the training after a reminder', () => {
    const units = ['A', 'B', 'C'].map((code) => unit({ code }));
    const obligations = [
      obligation({ unitCode: 'A', complete: 'completed' }),
      obligation({ unitCode: 'B', complete: 'completed' }),
      obligation({ unitCode: 'C' }),
    ];
    const followUp = (on: Day, codes: readonly string[], stage: 'acknowledge' | 'complete') =>
      sentLetter(on, {
        kind: 'followUp',
        itemRecords: codes.map((code) => itemRecord({ unitCode: code, stage, tier: 1 })),
      });
    const letters = [
      followUp('2024-11-11', ['A', 'B', 'C'], 'acknowledge'),
      followUp('2024-12-03', ['A', 'C'], 'complete'),
    ] as const;
    expect(summaryOf({ units, obligations, letters }).followUp).toEqual({
      letters: 2,
      reminders: 5,
      early: 0,
      unitsReminded: 3,
      completedAfter: 1,
      notNotified: 0,
    });
  });

  it.each([
    ['went by letter', {}, 1],
    ['went on paper', { firstNotice: 'paper' as const }, 0],
  ])('counts overdue units that no letter has notified, if the notice %s', (_, fields, untold) => {
    const units = ['A', 'B', 'C'].map((code) => unit({ code }));
    const obligations = [
      obligation({ unitCode: 'A' }),
      obligation({ unitCode: 'B' }),
      obligation({ unitCode: 'C', answeredVersion: 1, acknowledge: 'acknowledged' }),
    ];
    const letters = [
      sentLetter('2024-10-31', { itemRecords: [noticeRecord({ unitCode: 'B' })] }),
    ] as const;
    const { followUp } = summaryOf({ dispatch: dispatch(fields), units, obligations, letters });
    expect(followUp.notNotified).toBe(untold);
  });

  it('counts the letters about its dispatch that went out to units', () => {
    const letters = [
      sentLetter('2024-10-31', { itemRecords: [noticeRecord()] }),
      sentLetter('2024-11-05', {
        itemRecords: [itemRecord({ dispatchId: 'VB-002' }), itemRecord()],
      }),
      sentLetter('2024-11-06', { itemRecords: [itemRecord({ dispatchId: 'VB-002' })] }),
      letter({ state: 'deliveryUnknown' }),
      letter({ state: 'queued' }),
      sentLetter('2024-12-01', {
        kind: 'leadership',
        itemRecords: [itemRecord({ unitCode: LEADERS })],
      }),
      sentLetter('2024-11-07', { kind: 'contact' }),
    ] as const;
    expect(summaryOf({ letters }).followUp.letters).toEqual(2);
  });

  it('of no units has no figures and no lists', () => {
    const { totals, blocks, overdue, extended, exempt, unreachable } = summaryOf({ units: [] });
    expect({ totals, lists: [blocks, overdue, extended, exempt, unreachable] }).toEqual({
      totals: NO_FIGURES,
      lists: [[], [], [], [], []],
    });
  });

  it('counts a unit once, by its last row', () => {
    const obligations = [obligation(), obligation({ acknowledge: 'acknowledged' })];
    expect(codesOf(summaryOf({ obligations }).overdue)).toEqual(['PN-001']);
    expect(summaryOf({ obligations }).totals.acknowledgeOnTime).toEqual(1);
  });
});

describe('a new version without a letter yet', () => {
  const about = dispatch({ version: 2 });
  const told = sentLetter('2024-11-20', { itemRecords: [noticeRecord({ version: 2 })] });

  it('counts as open within the deadline and is in no red list until its letter is sent', () => {
    const untold = summaryOf({ dispatch: about });
    expect(untold.totals).toMatchObject({
      completeWithin: 1,
      completeOverdue: 0,
      acknowledgeOverdue: 0,
      overdue: 0,
    });
    expect(untold.overdue).toEqual([]);
    const late = summaryOf({ dispatch: about, letters: [told] });
    expect(late.totals).toMatchObject({ completeWithin: 0, completeOverdue: 1, overdue: 1 });
    expect(late.overdue).toHaveLength(1);
  });
});
