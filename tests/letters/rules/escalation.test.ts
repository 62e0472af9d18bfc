import { describe, expect, it } from 'vitest';
import { epochDayOf } from '../../../src/calendar/day';
import { letterHtml } from '../../../src/letters/document/letter-html';
import { claimLetters, queueOf } from '../../../src/letters/rules/claim';
import { awaitedNow } from '../../../src/letters/rules/letter-now';
import { type PlanInput, planLetters } from '../../../src/letters/rules/plan-letters';
import type { EscalationRules } from '../../../src/records/settings';
import { pageKeyOf } from '../../../src/summary/rules/summary-token';
import { cellOf } from '../../../src/workbook/cells/write-cells';
import { outboxTab } from '../../../src/workbook/tabs/outbox-tab';
import { boldTexts, composedLetter } from '../../builders/composed-letter';
import { dispatch } from '../../builders/dispatch';
import { itemRecord, letter as letterRow, sentLetter } from '../../builders/letter';
import { letterDesk } from '../../builders/letter-context';
import { obligation } from '../../builders/obligation';
import { planInput } from '../../builders/plan-input';
import { rules } from '../../builders/rules';
import { settings } from '../../builders/settings';
import { unit } from '../../builders/unit';
import { words } from '../../fakes/office';

const parent = unit({ code: 'UBND', name: 'Ủy ban nhân dân xã', email: 'ubnd@xa.example.org' });
const school = unit({ code: 'TH', name: 'Trường Mẫu', parent: 'Uỷ ban nhân dân xã' });
const lastTier = { unitCode: 'TH', day: '2024-11-08', tier: 10 } as const;

/** Digests of 25/11/2024. The last follow-up tier of the school's overdue acknowledgement was sent on 22/11. */
const planned = (escalation: Partial<EscalationRules>, fields: Partial<PlanInput> = {}) => {
  const input = planInput({
    today: '2024-11-25',
    dispatches: [dispatch({ firstNotice: 'paper' })],
    units: [parent, school],
    obligations: [obligation({ unitCode: 'TH' })],
    letters: [sentLetter('2024-11-22', { kind: 'followUp', itemRecords: [itemRecord(lastTier)] })],
    rules: rules({ escalation: { toParent: false, mailbox: '', ...escalation } }),
    ...fields,
  });
  return planLetters(input).letters.filter(({ kind }) => kind === 'escalation');
};

const digests = (...given: Parameters<typeof planned>) =>
  planned(...given).map(({ mailbox, items }) => [
    mailbox,
    ...items.map(({ unit: { code }, stages }) => `${code} ${stages}`),
  ]);

describe('a digest for a parent body', () => {
  const second = unit({ code: 'TH2', name: 'Trường Mẫu 2', parent: 'Ủy ban nhân dân xã' });
  const on = { toParent: true };
  const both = {
    today: '2024-12-18',
    units: [parent, school, second],
    obligations: [obligation({ unitCode: 'TH' }), obligation({ unitCode: 'TH2' })],
  } as const;
  const asked = (code: string, fields = {}) =>
    sentLetter('2024-12-17', {
      id: `T-1${code}`,
      kind: 'followUp',
      itemRecords: [itemRecord({ ...lastTier, unitCode: code })],
      ...fields,
    });

  it('lists everything overdue of each unit, and counts the units with no further reminder', () => {
    const [letter] = planned(on, { ...both, letters: [asked('TH')] });
    const { subject, text } = composedLetter(letter, letterDesk({ today: '2024-12-18' }));
    expect(subject).toBe('[Theo dõi] 1384-CV/HU: 1 đơn vị quá hạn, xin chỉ đạo');
    expect(text).toContain(
      [
        'Đến ngày 18/12/2024, 1 đơn vị đã được đôn đốc hết các lần theo lịch mà chưa xong. Kính đề nghị Ủy ban nhân dân xã xem xét, chỉ đạo các đơn vị này thực hiện và cập nhật kết quả.',
        '- Trường Mẫu: Xác nhận (quá hạn 28 ngày), Quán triệt (quá hạn 12 ngày); đã đôn đốc 1 lần',
        'Văn bản:\n- Công văn số 1384-CV/HU, ngày 30/10/2024 của Huyện ủy Phù Ninh về việc chấn chỉnh hoạt động sử dụng mạng xã hội',
        'Số ngày quá hạn tính theo ngày làm việc; thời hạn do Văn phòng Huyện ủy đề nghị để tổng hợp. Thư không nêu việc chưa đôn đốc hết lịch và việc đã nêu trong thư tổng hợp gần đây.',
      ].join('\n\n'),
    );
  });

  it('has the longest overdue first, whatever the urgency of the dispatches', () => {
    const fields = { firstNotice: 'paper', completeBy: null, asks: 'receipt' } as const;
    const dispatches = [
      dispatch({ ...fields, id: 'VB-002', urgency: 'express', acknowledgeBy: '2024-11-20' }),
      dispatch(fields),
    ];
    const obligations = dispatches.map(({ id }) => obligation({ dispatchId: id, unitCode: 'TH' }));
    const dispatchId = 'VB-002';
    const itemRecords = [
      itemRecord(lastTier),
      itemRecord({ ...lastTier, dispatchId, day: '2024-11-20' }),
    ];
    const [letter] = planned(on, {
      ...both,
      dispatches,
      obligations,
      letters: [asked('TH', { itemRecords })],
    });
    expect(letter?.items.map(({ dispatch: { id } }) => id)).toEqual(['VB-001', 'VB-002']);
  });

  it('has no link to the page of a unit, and the day of its figures in bold', () => {
    const [letter] = planned(on, { ...both, letters: [asked('TH'), asked('TH2')] });
    expect(letter?.items.map(({ unit: { code } }) => code)).toEqual(['TH', 'TH2']);
    const { document } = composedLetter(letter, letterDesk({ today: '2024-12-18' }));
    expect(letterHtml(document)).not.toContain('https:');
    expect(boldTexts(document)).toEqual(['18/12/2024']);
  });

  it('goes to a mailbox once a week, with every unit it applies to that day', () => {
    const before = sentLetter('2024-12-18', {
      id: 'T-2',
      kind: 'escalation',
      mailbox: 'ubnd@xa.example.org',
      itemRecords: [
        itemRecord({ unitCode: 'TH', stage: 'escalation', tier: epochDayOf('2024-12-18') }),
      ],
    });
    const letters = [asked('TH'), before, asked('TH2')];
    expect(digests(on, { ...both, today: '2024-12-20', letters })).toEqual([]);
    expect(digests(on, { ...both, today: '2024-12-25', letters })).toEqual([
      ['ubnd@xa.example.org', 'TH acknowledge,complete', 'TH2 acknowledge,complete'],
    ]);
  });

  it('counts every unit it applies to, and records as many as a cell holds', () => {
    const many = Array.from({ length: 1_600 }, (_, at) => unit({ ...school, code: `T${at}` }));
    const [letter] = planned(on, {
      ...both,
      units: [parent, ...many],
      obligations: many.map(({ code }) => obligation({ unitCode: code })),
      letters: many.map(({ code }) => asked(code)),
    });
    const { subject, text } = composedLetter(letter, letterDesk({ today: '2024-12-18' }));
    expect(subject).toContain(': 1.600 đơn vị ');
    expect(text).toContain(
      '\n- và 1.580 đơn vị khác, quá hạn không lâu hơn: xin liên hệ Văn phòng Huyện ủy để nhận danh sách đủ 1.600 đơn vị\n\n',
    );
    expect(text.match(/^- Trường Mẫu: /gm)).toHaveLength(20);
    expect(
      cellOf(letter?.itemRecords, outboxTab.columns.itemRecords, words).toString().length,
    ).toBeLessThan(50_000);
  });

  it('leaves out units whose last follow-up still waits, so that approving both drops neither', () => {
    expect(digests(on, { ...both, letters: [asked('TH', { state: 'awaiting' })] })).toEqual([]);
    expect(digests(on, { ...both, letters: [asked('TH', { state: 'queued' })] })).toEqual([]);
  });

  it('that awaits approval lists the units it applies to when approved, or is dropped with a reason', () => {
    const waiting = letterRow({
      id: 'T-9',
      kind: 'escalation',
      state: 'awaiting',
      mailbox: 'ubnd@xa.example.org',
      itemRecords: [
        itemRecord({ unitCode: 'TH', stage: 'escalation', tier: epochDayOf('2024-12-18') }),
      ],
    });
    const now = (fields: Partial<PlanInput>) => {
      const letters = [asked('TH'), asked('TH2'), waiting];
      const dispatches = [dispatch({ firstNotice: 'paper' })];
      const escalation = { toParent: true, mailbox: '' };
      const input = { ...both, dispatches, letters, rules: rules({ escalation }), ...fields };
      const outcome = awaitedNow(planInput(input))(waiting);
      return outcome.ok ? outcome.content.items.map(({ unit: { code } }) => code) : outcome.reason;
    };
    expect(now({})).toEqual(['TH', 'TH2']);
    expect(now({ rules: rules({}) })).toBe('nothingToReport');
  });
});

describe('a unit is in the digest', () => {
  it.each([
    [null, ''],
    ['2024-12-19', '; dự kiến hoàn thành ngày 19/12/2024'],
    ['2024-12-18', '; dự kiến hoàn thành ngày 18/12/2024'],
    ['2024-12-17', '; dự kiến hoàn thành ngày 17/12/2024, đã qua'],
  ] as const)(
    'with the day on which it expects to complete, and whether it has passed: %s',
    (expectedOn, text) => {
      const today = '2024-12-18';
      const obligations = [obligation({ unitCode: 'TH', expectedOn })];
      const [letter] = planned({ toParent: true }, { obligations, today });
      const lines = composedLetter(letter, letterDesk({ today })).text.split('\n');
      expect(lines.find((line) => line.startsWith('- Trường Mẫu'))).toMatch(
        new RegExp(`; đã đôn đốc 1 lần${text}$`),
      );
    },
  );

  it('as “vừa quá hạn” on the days off right after a deadline', () => {
    const today = '2024-11-30';
    const dispatches = [dispatch({ firstNotice: 'paper', completeBy: '2024-11-29' })];
    const [letter] = planned({ toParent: true }, { dispatches, today });
    const { text } = composedLetter(letter, letterDesk({ today }));
    expect(text).toContain('- Trường Mẫu: Xác nhận (quá hạn 15 ngày), Quán triệt (vừa quá hạn);');
  });

  it('once, with a line for each of its dispatches, the longest overdue first', () => {
    const fields = { firstNotice: 'paper', completeBy: null, asks: 'receipt' } as const;
    const dispatches = [
      dispatch({ ...fields, id: 'VB-002', number: '7-CV/HU', acknowledgeBy: '2024-11-01' }),
      dispatch(fields),
    ];
    const second = unit({ code: 'TH2', name: 'Trường Mẫu 2', parent: parent.name });
    const owed = (['VB-002 TH', 'VB-001 TH', 'VB-001 TH2'] as const).map((key) => {
      const [dispatchId = '', unitCode = ''] = key.split(' ');
      return { dispatchId, unitCode };
    });
    const due = (id: string) => (id === 'VB-002' ? '2024-11-01' : '2024-11-08');
    const itemRecords = owed.map((one) =>
      itemRecord({ ...lastTier, ...one, day: due(one.dispatchId) }),
    );
    const [letter] = planned(
      { toParent: true },
      {
        dispatches,
        units: [parent, second, school],
        obligations: owed.map(obligation),
        letters: [sentLetter('2024-11-22', { kind: 'followUp', itemRecords })],
      },
    );
    const { text } = composedLetter(letter, letterDesk({ today: '2024-11-25' }));
    expect(text).toContain(
      [
        '- Trường Mẫu, 2 văn bản:',
        '+ 7-CV/HU: Xác nhận (quá hạn 16 ngày); đã đôn đốc 1 lần',
        '+ 1384-CV/HU: Xác nhận (quá hạn 11 ngày); đã đôn đốc 1 lần',
        '- Trường Mẫu 2, 1 văn bản:',
        '+ 1384-CV/HU: Xác nhận (quá hạn 11 ngày); đã đôn đốc 1 lần',
        '',
        'Văn bản:',
        '- Công văn số 7-CV/HU,',
      ].join('\n'),
    );
  });

  it('that has a button to the page of all dispatches, for a mailbox that receives the summary', () => {
    const [letter] = planned({ mailbox: 'lanhdao@xa.example.org' });
    const pages: string[] = [];
    const textFor = (leaderMailboxes: readonly string[]) =>
      composedLetter(
        letter,
        letterDesk({
          settings: settings({ leaderMailboxes }),
          summaryLinkOf: (page, reader) => {
            pages.push(`${page} ${reader}`);
            return { address: 'https://script.example.org/exec?s=1', until: '25/12/2024' };
          },
        }),
      ).text;
    expect(textFor(['khac@xa.example.org'])).not.toContain('https:');
    expect(textFor(['khac@xa.example.org', 'lanhdao@xa.example.org'])).toContain(
      '\n\nXem số liệu cập nhật: https://script.example.org/exec?s=1\n',
    );
    expect(pages).toEqual([`${pageKeyOf('lanhdao@xa.example.org')} leaders`]);
  });

  it('only if the office has switched digests on', () => {
    expect(digests({})).toEqual([]);
  });

  it.each([
    ['its parent, however the tone mark is written', { toParent: true }, 'ubnd@xa.example.org'],
    ['the leader named', { mailbox: 'lanhdao@xa.example.org' }, 'lanhdao@xa.example.org'],
    [
      'its parent before the leader',
      { toParent: true, mailbox: 'lanhdao@xa.example.org' },
      'ubnd@xa.example.org',
    ],
  ])('by %s', (_, escalation, mailbox) => {
    expect(digests(escalation)).toEqual([[mailbox, 'TH acknowledge']]);
  });

  it('of the leader if the parent has no usable address', () => {
    const units = [{ ...parent, email: '' }, school];
    const escalation = { toParent: true, mailbox: 'lanhdao@xa.example.org' };
    expect(digests(escalation, { units })).toEqual([['lanhdao@xa.example.org', 'TH acknowledge']]);
  });

  it('of the leader if two units have the parent’s name, or the parent is the unit itself', () => {
    const twin = unit({
      code: 'UB2',
      block: 'Khối khác',
      name: parent.name,
      email: 'b@xa.example.org',
    });
    const escalation = { toParent: true, mailbox: 'lanhdao@xa.example.org' };
    const units = [parent, twin, school];
    expect(digests(escalation, { units })).toEqual([['lanhdao@xa.example.org', 'TH acknowledge']]);
    const own = { ...school, parent: 'TH' };
    expect(digests(escalation, { units: [own] })).toEqual([
      ['lanhdao@xa.example.org', 'TH acknowledge'],
    ]);
  });

  const on = { toParent: true };

  it.each([
    [
      'while tiers are still to come',
      {
        letters: [
          sentLetter('2024-11-15', {
            kind: 'followUp',
            itemRecords: [itemRecord({ ...lastTier, tier: 5 })],
          }),
        ],
      },
    ],
    [
      'once it has answered',
      {
        obligations: [
          obligation({ unitCode: 'TH', acknowledge: 'acknowledged', complete: 'completed' }),
        ],
      },
    ],
    [
      'when it is exempt',
      { obligations: [obligation({ unitCode: 'TH', exemptBecause: 'không thuộc diện' })] },
    ],
    [
      'when the deadline was moved',
      { obligations: [obligation({ unitCode: 'TH', acknowledgeExtendedTo: '2024-12-20' })] },
    ],
    [
      'about a dispatch that is paused',
      { dispatches: [dispatch({ firstNotice: 'paper', state: 'paused' })] },
    ],
  ] as [string, Partial<PlanInput>][])('not %s', (_, fields) => {
    expect(digests(on, fields)).toEqual([]);
  });

  it.each([
    ['2024-11-29', 0],
    ['2024-12-02', 1],
  ] as const)('once a week: told on 25/11, on %s %i times', (today, times) => {
    const before = sentLetter('2024-11-25', {
      id: 'T-000002',
      kind: 'escalation',
      mailbox: 'ubnd@xa.example.org',
      itemRecords: [
        itemRecord({ unitCode: 'TH', stage: 'escalation', day: '2024-11-08', tier: 20_052 }),
      ],
    });
    const asked = sentLetter('2024-11-22', {
      kind: 'followUp',
      itemRecords: [itemRecord(lastTier)],
    });
    expect(digests(on, { today, letters: [asked, before] }).length).toBe(times);
  });
});

it('a digest is a separate letter without copies', () => {
  const own = obligation({ unitCode: 'UBND' });
  const input = planInput({
    today: '2024-11-25',
    dispatches: [dispatch({ firstNotice: 'paper' })],
    units: [parent, { ...school, ccEmail: 'hieupho@th.example.org' }],
    obligations: [own, obligation({ unitCode: 'TH' })],
    letters: [sentLetter('2024-11-22', { kind: 'followUp', itemRecords: [itemRecord(lastTier)] })],
    rules: rules({ escalation: { toParent: true, mailbox: '' } }),
  });
  const toParent = planLetters(input).letters.filter(({ mailbox }) => mailbox === parent.email);
  expect(toParent.map(({ kind, copies }) => [kind, copies])).toEqual([
    ['followUp', []],
    ['escalation', []],
  ]);
});

describe('a digest for the leader', () => {
  const mailbox = 'lanhdao@xa.example.org';
  const summary = (fields: Parameters<typeof letterRow>[0] = {}) =>
    letterRow({
      id: 'T-000009',
      kind: 'leadership',
      state: 'sent',
      mailbox,
      plannedOn: '2024-11-25',
      itemRecords: [
        itemRecord({ dispatchId: 'VB-002', unitCode: '*', stage: 'leadership', tier: 0 }),
        itemRecord({ unitCode: '*', stage: 'leadership', tier: 0 }),
      ],
      ...fields,
    });
  const asked = sentLetter('2024-11-22', {
    kind: 'followUp',
    itemRecords: [itemRecord(lastTier)],
  });
  const after = (fields: Parameters<typeof letterRow>[0], rule: Partial<EscalationRules> = {}) =>
    digests({ mailbox, ...rule }, { letters: [asked, summary(fields)] });
  const due = [[mailbox, 'TH acknowledge']];

  it.each(['awaiting', 'queued', 'sending', 'sent', 'deliveryUnknown'] as const)(
    'is not planned if a summary for leaders about the dispatch is %s in the same week',
    (state) => {
      expect(after({ state })).toEqual([]);
      expect(after({ state, plannedOn: '2024-11-19' })).toEqual([]);
    },
  );

  it.each([
    ['is a week old', { plannedOn: '2024-11-18' }],
    ['was cancelled', { state: 'cancelled' }],
    ['was dropped', { state: 'skipped' }],
    ['failed', { state: 'failed' }],
    ['went to another mailbox', { mailbox: 'khac@xa.example.org' }],
    [
      'is about another dispatch',
      { itemRecords: [itemRecord({ dispatchId: 'VB-002', unitCode: '*', stage: 'leadership' })] },
    ],
    [
      'went to a supporting body, which gets no names',
      { itemRecords: [itemRecord({ unitCode: 'CA', stage: 'leadership' })] },
    ],
  ] as const)('is planned if the summary %s', (_, fields) => {
    expect(after(fields)).toEqual(due);
  });

  it('goes to a parent body all the same', () => {
    const superior = parent.email;
    const rule = { toParent: true, mailbox: superior };
    expect(after({ mailbox: superior }, rule)).toEqual([[superior, 'TH acknowledge']]);
  });

  it('that is queued together with a summary is dropped', () => {
    const digest = letterRow({
      id: 'T-000008',
      kind: 'escalation',
      mailbox,
      itemRecords: [itemRecord({ unitCode: 'TH', stage: 'escalation', tier: 0 })],
    });
    const input = planInput({
      today: '2024-11-25',
      dispatches: [dispatch({ firstNotice: 'paper' })],
      units: [parent, school],
      obligations: [obligation({ unitCode: 'TH' })],
      letters: [asked, digest, summary({ state: 'queued' })],
      rules: rules({ escalation: { toParent: false, mailbox } }),
    });
    const { claimed, dropped } = claimLetters(input, queueOf(input), {
      letters: 9,
      recipients: 9,
    });
    expect(claimed.map(({ letter: { id } }) => id)).toEqual(['T-000009']);
    expect(dropped.map(({ letter: { id }, reason }) => [id, reason])).toEqual([
      ['T-000008', 'nothingToReport'],
    ]);
  });
});
