import { describe, expect, it } from 'vitest';
import { toDay } from '../../src/calendar/day';
import { sendHealthNotice } from '../../src/health/health-notice';
import { waitingItems } from '../../src/health/today/waiting-items';
import { WAITING_KINDS } from '../../src/health/today/waiting-kinds';
import type { Dispatch } from '../../src/records/dispatch';
import { stageFigures } from '../../src/records/figures';
import type { Obligation } from '../../src/records/obligation';
import type { ContactRequest } from '../../src/records/unit';
import { sumUp } from '../../src/summary/jobs/sum-up';
import { maskSecrets } from '../../src/texts/mask-secrets';
import { readOffice } from '../../src/workbook/reading/office';
import { dispatch } from '../builders/dispatch';
import { itemRecord, letter, noticeRecord, sentLetter } from '../builders/letter';
import { obligation } from '../builders/obligation';
import { unit } from '../builders/unit';
import { fakeOffice, type OfficeFields, owner } from '../fakes/office';

const told = sentLetter('2024-10-31', { kind: 'notice', itemRecords: [noticeRecord()] });

const planned = { owner, key: 'k', language: 'vi', plannedOn: '2024-11-12' } as const;

/**
 * Waiting items of an office in which today is already planned. Leaves out the warning about
 * unconfirmed days off.
 */
function waiting(fields: OfficeFields) {
  const { ports } = fakeOffice({ now: '2024-11-12T09:00', memory: planned, ...fields });
  return waitingItems(ports, readOffice(ports)).items.filter(({ key }) => key !== 'found');
}

const done = {
  acknowledge: 'acknowledged',
  acknowledgedOn: '2024-11-01',
  complete: 'completed',
  completedOn: '2024-11-01',
  checkedOn: '2024-11-02',
} as const;

const received = { acknowledge: 'acknowledged', acknowledgedOn: '2024-11-01' } as const;

describe('each kind', () => {
  const braces = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

  it.each(WAITING_KINDS)('of what waits has the same braces in both languages: $key', (kind) => {
    expect(braces(kind.en.sentence)).toEqual(braces(kind.vi.sentence));
  });
});

describe('what waits', () => {
  it('is nothing if every unit has answered and its answer was checked', () => {
    expect(waiting({ obligations: [obligation(done)], letters: [told] })).toEqual([]);
  });

  it('counts requests of units, those to change a contact too, until they are answered', () => {
    const request = { state: 'open', wish: 'exemption', until: null } as const;
    const sent = { at: '2024-11-11T10:00', because: 'không có đảng viên' } as const;
    const contactRequest: ContactRequest = {
      ...{ state: 'open', at: '2024-11-11T10:00' },
      ...{ position: '', email: 'moi@phuninh.example.org', phone: '' },
    };
    const requests = (obligations: readonly Obligation[], fields: OfficeFields = {}) =>
      waiting({ letters: [told], obligations, ...fields }).filter(({ key }) => key === 'requests');
    const open = [obligation({ unitRequests: [{ ...request, ...sent }] })];
    const refused = [obligation({ unitRequests: [{ ...request, ...sent, state: 'refused' }] })];
    expect(requests(open, { units: [unit({ contactRequest })] })).toMatchObject([
      { count: 2, opens: 'openRequests', text: '2 đề nghị của đơn vị chưa được trả lời.' },
    ]);
    expect(requests(open)).toMatchObject([{ count: 1 }]);
    expect(requests(refused)).toEqual([]);
    expect(requests(open, { dispatches: [dispatch({ state: 'closed' })] })).toEqual([]);
  });

  it('says that no follow-up goes if the steps after the deadline were emptied', () => {
    const emptied = waiting({ settings: { tiersAfter: '' }, letters: [told] });
    expect(emptied).toContainEqual(expect.objectContaining({ key: 'noFollowUps' }));
    const keys = (fields: OfficeFields) => waiting(fields).map(({ key }) => key);
    expect(keys({ letters: [told] })).not.toContain('noFollowUps');
    const endless = dispatch({ acknowledgeBy: null, completeBy: null });
    expect(keys({ settings: { tiersAfter: '' }, dispatches: [endless] })).not.toContain(
      'noFollowUps',
    );
  });

  it('has one line each, with the number', () => {
    const lines = waiting({
      units: [unit(), unit({ code: 'PN-002', email: '' }), unit({ code: 'PN-003' })],
      obligations: [
        obligation(),
        obligation({ unitCode: 'PN-002' }),
        obligation({ ...done, unitCode: 'PN-003', checkedOn: null }),
      ],
      letters: [
        told,
        letter({ id: 'T-000003', state: 'queued', mailbox: 'khac@phuninh.example.org' }),
      ],
    });
    expect(lines.map(({ key, count, text }) => [key, count, text])).toEqual([
      ['goes', 1, '1 thư tự gửi ngày 12/11/2024, từ 8 giờ đến 17 giờ.'],
      ['overdue', 2, '2 đơn vị quá hạn.'],
      ['next', 1, 'Các hạn sắp tới:'],
      ['compare', 1, '1 kết quả chưa đối chiếu.'],
      ['toCall', 1, '1 đơn vị cần gọi hôm nay: chưa có hộp thư, hoặc đã nhắc đủ số lần.'],
    ]);
    expect(lines.flatMap((one) => one.lines)).toEqual([
      '1384-CV/HU, hạn 02/12/2024: còn 2 đơn vị chưa báo kết quả quán triệt',
    ]);
  });

  it('names rounds of repeating reports that wait for a person to send them', () => {
    const round = (month: string, fields: Partial<Dispatch> = {}) =>
      dispatch({ id: `VB-001-2024${month}`, label: `Kỳ ${month}`, state: 'draft', ...fields });
    const items = waiting({
      dispatches: [
        round('1031', { state: 'open' }),
        round('1130'),
        round('1231', { noticeOn: '2024-11-13' }),
        dispatch({ id: 'VB-002', state: 'draft' }),
      ],
    });
    expect(items.filter(({ key }) => key === 'rounds')).toMatchObject([
      {
        text: '1 kỳ mới của báo cáo định kỳ chờ bấm gửi thông báo.',
        lines: ['1384-CV/HU, Kỳ 1130'],
      },
    ]);
  });

  it.each([
    ['2024-12-02', 1],
    ['2024-12-06', 1],
    ['2024-12-09', 0],
  ])(
    'on %s has %i line about dispatches without a deadline: in the first five working days',
    (today, count) => {
      const free = { asks: 'receipt', acknowledgeBy: null, completeBy: null } as const;
      const items = waiting({
        now: `${today}T09:00`,
        memory: { ...planned, plannedOn: today },
        units: ['PN-001', 'PN-002', 'PN-003'].map((code) => unit({ code })),
        dispatches: [dispatch(free), dispatch({ ...free, id: 'VB-002', state: 'paused' })],
        obligations: [
          obligation(),
          obligation({ unitCode: 'PN-002' }),
          obligation({ unitCode: 'PN-003', ...done }),
        ],
        letters: [told],
      });
      expect(items.filter(({ key }) => key === 'noDeadline')).toEqual(
        Array(count).fill({
          ...{ key: 'noDeadline', opens: 'openLetters', button: 'Xem trước và gửi', count: 1 },
          text: '1 văn bản không có hạn còn đơn vị chưa trả lời.',
          lines: ['1384-CV/HU: còn 2 đơn vị chưa xác nhận đã nhận'],
          more: [],
        }),
      );
      expect(items.map(({ key }) => key)).not.toContain('next');
      expect(items.map(({ key }) => key)).not.toContain('overdue');
    },
  );

  it.each([
    ['2024-11-12', 1, '1 đơn vị quá hạn (+1 so với ngày 11/11/2024).'],
    ['2024-11-12', 3, '1 đơn vị quá hạn (-1 so với ngày 11/11/2024).'],
    ['2024-11-12', 2, '1 đơn vị quá hạn.'],
  ])('reports the change since the day before: %s, %i', (day, before, text) => {
    const overdue = JSON.stringify([
      { day, count: 9 },
      { day: '2024-11-11', count: before - 1 },
    ]);
    const [late] = waiting({
      obligations: [obligation()],
      letters: [told],
      memory: { ...planned, overdue },
    });
    expect(late).toMatchObject({ key: 'overdue', text });
  });

  it('counts letters of a day that is not planned yet', () => {
    const memory = { ...planned, plannedOn: '2024-11-11' };
    const fields = { obligations: [obligation()], letters: [told], memory };
    expect(waiting({ ...fields, now: '2024-11-12T07:00' })).toContainEqual({
      key: 'awaiting',
      opens: 'openApproval',
      button: 'Duyệt thư',
      count: 1,
      text: '1 thư chờ duyệt.',
      lines: [],
      more: [],
    });
    // No letters are planned on a Saturday
    expect(waiting({ ...fields, now: '2024-11-16T07:00' }).map(({ key }) => key)).not.toContain(
      'awaiting',
    );
  });

  it('counts the problems of Tình trạng hệ thống in the sidebar and lists as many', () => {
    const { ports } = fakeOffice({
      now: '2024-11-12T09:00',
      memory: planned,
      letters: [1, 2, 3, 4, 5].map((at) =>
        letter({ id: `T-00000${at}`, state: 'deliveryUnknown' }),
      ),
    });
    const found = waitingItems(ports, readOffice(ports)).items.find(({ key }) => key === 'found');
    const { count = 0, lines = [], more = [] } = found ?? {};
    expect(lines).toHaveLength(3);
    expect(count).toBeGreaterThanOrEqual(5);
    expect(lines.length + more.length).toBe(count);
    expect(found?.lines.join()).toContain('T-000001');
  });
});

/** Item of one kind, with its lines. */
function itemOf(key: string, fields: OfficeFields) {
  const [{ text = '', lines = [], more = [] } = {}] = waiting(fields).filter(
    (one) => one.key === key,
  );
  return { text, lines, more };
}

const unitsNamed = (...codes: string[]) => codes.map((code) => unit({ code, name: `Xã ${code}` }));

const FIVE = ['A', 'B', 'C', 'D', 'E'];

/** 1384-CV/HU asked of five units and 7-CV/HU of four of them; nobody has answered. */
const twoDispatches = {
  units: unitsNamed(...FIVE),
  dispatches: [
    dispatch({ firstNotice: 'paper' }),
    dispatch({
      ...{ id: 'VB-002', number: '7-CV/HU', firstNotice: 'paper', asks: 'result' },
      ...{ task: 'report', taskWords: 'chuyển đổi số', completeBy: '2024-11-08' },
      ...{ acknowledgeBy: null, label: 'Mục 3' },
    }),
  ],
  obligations: [
    ...FIVE.map((unitCode) => obligation({ unitCode })),
    ...FIVE.slice(1).map((unitCode) => obligation({ dispatchId: 'VB-002', unitCode })),
  ],
} satisfies OfficeFields;

describe('several dispatches', () => {
  const now = '2024-11-06T09:00';

  it('have a line for each deadline, with its dispatch, day and stage, and the units that it has alone', () => {
    expect(itemOf('next', { ...twoDispatches, now })).toEqual({
      text: 'Các hạn sắp tới:',
      lines: [
        '1384-CV/HU, hạn 08/11/2024: còn 5 đơn vị chưa xác nhận đã nhận',
        '7-CV/HU, Mục 3, hạn 08/11/2024: còn 4 đơn vị chưa báo kết quả chuyển đổi số',
        '1384-CV/HU, hạn 02/12/2024: còn 5 đơn vị chưa báo kết quả quán triệt',
      ],
      more: [],
    });
  });

  it('have the deadlines of extended units apart, and those beyond the third on request', () => {
    const [first, ...others] = twoDispatches.obligations;
    const extended = { ...first, acknowledgeExtendedTo: '2024-11-15' } as const;
    const { lines, more } = itemOf('next', {
      ...twoDispatches,
      now,
      obligations: [obligation(extended), ...others],
    });
    expect(lines).toContain('1384-CV/HU, hạn 15/11/2024: còn 1 đơn vị chưa xác nhận đã nhận');
    expect(more).toEqual(['1384-CV/HU, hạn 02/12/2024: còn 5 đơn vị chưa báo kết quả quán triệt']);
  });

  it('count a unit that is overdue in both once, and name the number of each', () => {
    expect(itemOf('overdue', twoDispatches)).toEqual({
      text: '5 đơn vị quá hạn ở 2 văn bản, mỗi đơn vị tính một lần.',
      lines: ['1384-CV/HU: 5 đơn vị quá hạn', '7-CV/HU, Mục 3: 4 đơn vị quá hạn'],
      more: [],
    });
  });

  it('name the only dispatch that has something', () => {
    const obligations = twoDispatches.obligations.filter(
      ({ dispatchId }) => dispatchId === 'VB-002',
    );
    expect(itemOf('overdue', { ...twoDispatches, obligations })).toEqual({
      text: '4 đơn vị quá hạn ở 7-CV/HU, Mục 3.',
      lines: [],
      more: [],
    });
  });

  it('have their answers to check counted for each', () => {
    const obligations = twoDispatches.obligations.map((one) =>
      one.unitCode < 'D' ? obligation({ ...one, ...done, checkedOn: null }) : one,
    );
    expect(itemOf('compare', { ...twoDispatches, obligations })).toEqual({
      text: '5 kết quả chưa đối chiếu ở 2 văn bản.',
      lines: ['1384-CV/HU: 3 kết quả chưa đối chiếu', '7-CV/HU, Mục 3: 2 kết quả chưa đối chiếu'],
      more: [],
    });
  });

  it('are counted, or named if there is one, where letters are about them', () => {
    const both = [itemRecord(), itemRecord({ dispatchId: 'VB-002', stage: 'complete' })];
    const queued = (...letters: (typeof both)[]) =>
      itemOf('goes', {
        ...twoDispatches,
        now,
        memory: { ...planned, plannedOn: '2024-11-06' },
        letters: letters.map((itemRecords, at) => letter({ id: `T-00000${at + 1}`, itemRecords })),
      }).text;
    expect([queued(both, both.slice(0, 1)), queued(both.slice(1))]).toEqual([
      '2 thư tự gửi về 2 văn bản ngày 06/11/2024, từ 8 giờ đến 17 giờ.',
      '1 thư tự gửi về 7-CV/HU, Mục 3 ngày 06/11/2024, từ 8 giờ đến 17 giờ.',
    ]);
  });
});

describe('the lines about open stages of six dispatches', () => {
  const today = '2024-11-06';
  const codes = Array.from({ length: 12 }, (_, at) => `U${at}`);
  const free = { acknowledgeBy: null, completeBy: null } as const;
  const dispatches = [
    dispatch({ id: 'VB-001', number: '1', acknowledgeBy: '2024-11-05' }),
    dispatch({ id: 'VB-002', number: '2', asks: 'receipt', acknowledgeBy: '2024-11-14' }),
    dispatch({ id: 'VB-003', number: '3', asks: 'result', task: 'report', acknowledgeBy: null }),
    dispatch({ id: 'VB-004', number: '4', acknowledgeBy: '2024-11-14', completeBy: '2024-11-20' }),
    dispatch({ id: 'VB-005', number: '5', ...free }),
    dispatch({ id: 'VB-006', number: '6', state: 'paused' }),
  ].map((one) => ({ ...one, firstNotice: 'paper' as const }));

  /** Each dispatch goes to other units, some of which have answered, been given time or been exempted. */
  const rows = dispatches.flatMap((one, nth) =>
    codes
      .filter((_, at) => at % (nth + 2) !== 1)
      .map((unitCode, at) => {
        const answered = one.asks === 'receipt' ? received : done;
        return obligation({
          ...{ dispatchId: one.id, unitCode },
          ...(at % 5 === nth % 5 ? answered : {}),
          completeExtendedTo: at % 7 === 3 && one.completeBy !== null ? '2024-12-13' : null,
          exemptBecause: at % 9 === 4 ? 'không có đối tượng' : '',
        });
      })
      .map((row) => ({ ...row, dispatch: one })),
  );
  const { ports } = fakeOffice({
    now: `${today}T09:00`,
    memory: { ...planned, plannedOn: today },
    units: unitsNamed(...codes),
    dispatches,
    obligations: rows,
  });
  const office = readOffice(ports);
  const { items } = waitingItems(ports, office);
  const shown = items
    .filter(({ key }) => key === 'next' || key === 'noDeadline')
    .flatMap(({ lines, more }) => [...lines, ...more]);

  it('agree with a recount of the rows of Theo dõi', () => {
    const counted = rows.filter(
      ({ dispatch: { state }, exemptBecause }) => state === 'open' && exemptBecause === '',
    );
    const receipts = counted
      .filter(
        ({ acknowledge, dispatch: { asks } }) => asks !== 'result' && !acknowledge.startsWith('a'),
      )
      .map(({ dispatch: { number, acknowledgeBy } }) => [number, acknowledgeBy, 'xác nhận']);
    const results = counted
      .filter(({ complete, dispatch: { asks } }) => asks !== 'receipt' && complete !== 'completed')
      .map(({ completeExtendedTo, dispatch: { number, completeBy } }) => [
        number,
        completeExtendedTo ?? completeBy,
        'báo kết quả',
      ]);
    const recount = new Map<string, number>();
    for (const [number, due, stage] of [...receipts, ...results]) {
      if (typeof due === 'string' && due < today) continue;
      // 30/11/2024 is a Saturday
      const day = due?.replace('2024-11-30', '2024-12-02').split('-').reverse().join('/');
      const start = `${number}${day === undefined ? '' : `, hạn ${day}`}`;
      const key = `${start}: ${stage}`;
      recount.set(key, (recount.get(key) ?? 0) + 1);
    }
    const listed = shown.map((line) => {
      const [, start, count, stage] =
        /^(.+): còn (\d+) đơn vị chưa (xác nhận|báo kết quả)/.exec(line) ?? [];
      return [`${start}: ${stage}`, Number(count)] as const;
    });
    expect(listed).toHaveLength(9);
    expect(new Map(listed)).toEqual(recount);
  });

  it('add up to what Tổng hợp counts as open and not overdue', () => {
    const unitsIn = (lines: readonly string[]) =>
      lines.reduce((sum, line) => sum + Number(/còn (\d+)/.exec(line)?.[1]), 0);
    const summaries = sumUp(office, office.dispatches, toDay(today));
    const compared = summaries
      .filter(({ dispatch: { state } }) => state === 'open')
      .flatMap(({ dispatch: one, totals }) =>
        (['acknowledge', 'complete'] as const).map((stage) => {
          const { within, openNoDeadline } = stageFigures(totals, stage);
          const words = stage === 'acknowledge' ? 'chưa xác nhận' : 'chưa báo kết quả';
          const own = shown.filter((line) => line.startsWith(one.number) && line.includes(words));
          return {
            ...{ number: one.number, stage },
            tab: within + openNoDeadline,
            own: unitsIn(own),
          };
        }),
      );
    expect(compared.map(({ own }) => own)).toEqual(compared.map(({ tab }) => tab));
    expect(compared.filter(({ own }) => own > 0)).toHaveLength(7);
  });
});

describe('officers', () => {
  const withOfficers = (first: string, second: string) => {
    const [one, other] = twoDispatches.dispatches;
    return [dispatch({ ...one, officer: first }), dispatch({ ...other, officer: second })] as const;
  };
  const byOfficer = (fields: OfficeFields) => {
    const { ports } = fakeOffice({ now: '2024-11-12T09:00', memory: planned, ...fields });
    return waitingItems(ports, readOffice(ports)).byOfficer.map(({ officer, items }) => ({
      officer,
      items: items.map(({ key, count }) => `${key} ${count}`),
      letters: items.flatMap(({ key, text }) => (key === 'goes' ? [text.split(' ngày')[0]] : [])),
    }));
  };

  it('are offered if open dispatches have different ones', () => {
    expect(byOfficer(twoDispatches)).toEqual([]);
    expect(
      byOfficer({ ...twoDispatches, dispatches: withOfficers('Chánh VP', 'Chánh VP') }),
    ).toEqual([]);
    const [one, other] = withOfficers('Chánh VP', 'Phó VP');
    expect(
      byOfficer({ ...twoDispatches, dispatches: [one, { ...other, state: 'closed' as const }] }),
    ).toEqual([]);
  });

  it('have the items of their dispatches; Cài đặt names the officer of the others; the rest is of none', () => {
    const dispatches = withOfficers('', 'Phó VP');
    const both = [itemRecord(), itemRecord({ dispatchId: 'VB-002' })];
    const letters = [
      letter({ id: 'T-000001', itemRecords: [itemRecord({ dispatchId: 'VB-002' })] }),
      letter({ id: 'T-000003', itemRecords: both }),
      letter({ id: 'T-000002', kind: 'newLink', itemRecords: [itemRecord({ dispatchId: '*' })] }),
    ];
    expect(byOfficer({ ...twoDispatches, dispatches, letters })).toEqual([
      {
        officer: '',
        items: [expect.stringMatching(/^found/), 'goes 1'],
        letters: ['1 thư tự gửi'],
      },
      {
        officer: 'Chuyên viên Tổng hợp',
        items: ['goes 1', 'overdue 5', 'next 1'],
        letters: ['1 thư tự gửi về 1384-CV/HU'],
      },
      {
        officer: 'Phó VP',
        items: ['rowsMissing 1', 'goes 2', 'overdue 4'],
        letters: ['2 thư tự gửi về 7-CV/HU, Mục 3'],
      },
    ]);
  });

  it('are headings in the letter to the owner, each with its own figures', () => {
    const { ports, mailer } = fakeOffice({
      ...twoDispatches,
      now: '2024-11-12T09:00',
      memory: planned,
      dispatches: withOfficers('Chánh VP', 'Phó VP'),
      letters: [letter({ state: 'deliveryUnknown', claimedAt: '2024-11-11T08:00' })],
    });
    sendHealthNotice(ports, readOffice(ports));
    const text = mailer.letters[0]?.text ?? '';
    expect(text).toContain(
      '\n\nCán bộ theo dõi: Chánh VP\n- 5 đơn vị quá hạn ở 1384-CV/HU.\n- Các hạn sắp tới:\n- 1384-CV/HU, hạn 02/12/2024: còn 5 đơn vị',
    );
    expect(text).toContain(
      '\n\nCán bộ theo dõi: Phó VP\n- 1 đơn vị thuộc nơi nhận chưa được đưa vào theo dõi.\n- 7-CV/HU, Mục 3: 1 đơn vị chưa đưa vào theo dõi (Xã A …)\n- 4 đơn vị quá hạn ở 7-CV/HU, Mục 3.\n\n',
    );
  });
});

describe('the letter to the owner', () => {
  const unclear = letter({ state: 'deliveryUnknown', claimedAt: '2024-11-11T08:00' });

  const sent = (settings: OfficeFields['settings'] = {}) => {
    const { ports, mailer } = fakeOffice({
      now: '2024-11-12T09:00',
      memory: planned,
      settings,
      obligations: [obligation()],
      dispatches: [dispatch({ firstNotice: 'paper' })],
      letters: [unclear],
    });
    sendHealthNotice(ports, readOffice(ports));
    const { items } = waitingItems(ports, readOffice(ports));
    const list = items.flatMap(({ text, lines }) => [text, ...lines]);
    return { letters: mailer.letters, list };
  };

  it('lists what the sidebar shows, in ten lines at most', () => {
    const { letters, list } = sent();
    const lines = letters[0]?.text.split('\n').filter((line) => line.startsWith('- ')) ?? [];
    expect(lines).toEqual(list.map((line) => `- ${maskSecrets(line)}`));
    expect(list.length).toBeGreaterThan(2);
    expect(list.length).toBeLessThanOrEqual(10);
  });

  it('is copied to the staff mailboxes of Cài đặt', () => {
    expect(sent().letters).toMatchObject([{ to: owner, copies: '' }]);
    const staffMailboxes = 'chi@phuninh.example.org; anh@phuninh.example.org';
    expect(sent({ staffMailboxes }).letters).toMatchObject([
      { to: owner, copies: 'chi@phuninh.example.org,anh@phuninh.example.org' },
    ]);
  });
});
