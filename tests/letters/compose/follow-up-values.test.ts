import { describe, expect, it } from 'vitest';
import { type Day, toDay } from '../../../src/calendar/day';
import { addWorkingDays } from '../../../src/calendar/working-calendar';
import { contactsBefore } from '../../../src/letters/rules/contacts-before';
import { planLetters } from '../../../src/letters/rules/plan-letters';
import type { OutboxRow } from '../../../src/records/outbox-letter';
import { toLetterId } from '../../../src/records/outbox-letter';
import { toUnitCode } from '../../../src/records/unit';
import { boldTexts, composedLetter } from '../../builders/composed-letter';
import { dispatch } from '../../builders/dispatch';
import {
  itemRecord,
  letter,
  noticeRecord,
  noticeRecords,
  phoneReminder,
  sentLetter,
} from '../../builders/letter';
import { letterDesk } from '../../builders/letter-context';
import { planInput } from '../../builders/plan-input';
import { calendar, tierRules } from '../../builders/rules';
import { unit } from '../../builders/unit';

const told = sentLetter('2024-10-31', { id: 'T-000001', itemRecords: noticeRecords() });
const reminded = sentLetter('2024-11-05', {
  id: 'T-000002',
  itemRecords: [itemRecord({ tier: -3 })],
});
const followUp = (day: Day, tier: number) =>
  sentLetter(day, { id: `T-00001${tier}`, kind: 'followUp', itemRecords: [itemRecord({ tier })] });
const FIRST = [told, reminded];
const SECOND = [...FIRST, followUp('2024-11-11', 1)] as const;
const THIRD = [...SECOND, followUp('2024-11-15', 5)] as const;

/** The composed letter of a day, given the letters before it. Throws if none is planned. */
function written(today: Day, letters: readonly OutboxRow[], input = {}) {
  const [planned] = planLetters(planInput({ today, letters, ...input })).letters;
  return composedLetter(
    planned,
    letterDesk({
      today,
      pastContacts: contactsBefore(letters),
      answerBy: () => addWorkingDays(today, 3, calendar()),
    }),
  );
}

describe('a follow-up', () => {
  it('asks for an answer by a day, in bold, and leaves the deadline as it is', () => {
    const { text, document } = written('2024-11-11', FIRST);
    expect(text).toContain(
      'đề nghị Đơn vị PN-001 xác nhận đã nhận văn bản, chậm nhất ngày 14/11/2024; việc đã quá hạn 1 ngày làm việc.',
    );
    expect(text).toContain(
      'đã quá hạn 1 ngày làm việc; thời hạn: hết giờ làm việc ngày 08/11/2024.',
    );
    expect(text).toContain('Ngày đề nghị trả lời không thay thời hạn nêu trên.');
    expect(boldTexts(document)).toEqual(['14/11/2024', 'hết giờ làm việc ngày 08/11/2024']);
    expect(document.preheader).toMatch(/^Đề nghị trả lời chậm nhất ngày 14\/11\/2024\. Xác nhận/);
  });

  it('counts the answer period from its own day, and the days overdue from the deadline', () => {
    const { text } = written('2024-11-22', THIRD);
    expect(text).toContain(', chậm nhất ngày 27/11/2024;');
    expect(text).toContain(
      'đã quá hạn 10 ngày làm việc; thời hạn: hết giờ làm việc ngày 08/11/2024.',
    );
  });

  it('words each request differently, and lists the earlier letters', () => {
    const texts = [
      written('2024-11-11', FIRST).text,
      written('2024-11-15', SECOND).text,
      written('2024-11-22', THIRD).text,
    ] as const;
    const requests = texts.map((text) => text.split('\n')[2]?.replace(/\d\d\/\d\d\/\d{4}/g, ''));
    expect(new Set(requests).size).toBe(3);
    expect(requests[2]).toContain('đã đôn đốc 2 lần; nay đề nghị lãnh đạo Đơn vị PN-001');
    expect(texts.map((text) => /Trước thư này, .*/.exec(text)?.[0])).toEqual([
      'Trước thư này, Văn phòng Huyện ủy đã gửi thông báo ngày 31/10/2024; nhắc ngày 05/11/2024.',
      'Trước thư này, Văn phòng Huyện ủy đã gửi thông báo ngày 31/10/2024; nhắc ngày 05/11/2024; đôn đốc ngày 11/11/2024.',
      'Trước thư này, Văn phòng Huyện ủy đã gửi thông báo ngày 31/10/2024; nhắc ngày 05/11/2024; đôn đốc ngày 11/11/2024, 15/11/2024.',
    ]);
  });

  it('never reads like the previous one, however many were sent', () => {
    const request = (count: number) => {
      const before = Array.from({ length: count }, (_, at) => ({
        ...followUp('2024-11-11', 1),
        id: toLetterId(`T-0001${at}0`),
      }));
      const rules = { ...planInput().rules, tiers: tierRules({ cap: 20 }) };
      const { text } = written('2024-11-22', [...FIRST, ...before], { rules });
      return text.split('\n')[2]?.replace(/\d+/g, '');
    };
    const requests = Array.from({ length: 12 }, (_, count) => request(count));
    expect(new Set(requests.slice(0, 7)).size).toBe(7);
    expect(requests.filter((one, at) => one === requests[at - 1])).toEqual([]);
  });

  it('to units of one mailbox lists earlier letters only if they are the same for all', () => {
    const email = 'chung@phuninh.example.org';
    const units = ['PN-001', 'PN-002'].map((code) => unit({ code, email }));
    const same = sentLetter('2024-10-31', {
      itemRecords: units.flatMap(({ code }) => noticeRecords({ unitCode: code })),
    });
    const extra = { ...reminded, mailbox: email };
    expect(written('2024-11-11', [same], { units }).text).toContain('Trước thư này');
    expect(written('2024-11-11', [same, extra], { units }).text).not.toContain('Trước thư này');
  });
});

it('a follow-up mentions earlier follow-ups only of what it asks for, but its number counts all', () => {
  const { obligations } = planInput();
  const done = obligations.map((row) => ({
    ...row,
    acknowledge: 'acknowledged' as const,
    acknowledgedOn: '2024-11-18',
  }));
  const { subject, text } = written('2024-12-03', THIRD, { obligations: done });
  expect(subject).toContain('[Đôn đốc lần 3]');
  expect(text.split('\n')[2]).toBe(
    'Văn phòng Huyện ủy đề nghị Đơn vị PN-001 báo kết quả quán triệt, tuyên truyền, phổ biến, chậm nhất ngày 06/12/2024; việc đã quá hạn 1 ngày làm việc.',
  );
});

it('a follow-up on both stages reads like the next one if either was followed up before, and repeats its subject’s number', () => {
  const both = (tier: number) =>
    sentLetter(toDay(`2024-12-0${tier}`), {
      id: `T-0000${tier}0`,
      kind: 'followUp',
      itemRecords: [
        itemRecord({ tier }),
        itemRecord({ stage: 'complete', day: '2024-11-30', tier }),
      ],
    });
  const { subject, text } = written('2024-12-03', THIRD);
  expect(subject).toBe('[Đôn đốc lần 3] 1384-CV/HU, chậm nhất 06/12: hai việc');
  expect(text.split('\n')[2]).toContain('đã đôn đốc 2 lần; nay đề nghị lãnh đạo Đơn vị PN-001');
  const later = written('2024-12-09', [...THIRD, both(3)]);
  expect(later.subject).toContain('[Đôn đốc lần 4]');
  expect(later.text.split('\n')[2]).toContain('đã đôn đốc 3 lần');
});

it('a follow-up to a unit that has reported in part does not claim that nothing was received', () => {
  const begun = planInput().obligations.map((row) => ({
    ...row,
    acknowledge: 'acknowledged' as const,
    acknowledgedOn: '2024-11-08',
    complete: 'inProgress' as const,
  }));
  const { text } = written('2024-12-03', FIRST, { obligations: begun });
  expect(text).toContain(
    'chưa nhận được báo cáo hoàn thành quán triệt, tuyên truyền, phổ biến của Đơn vị PN-001.',
  );
});

it('a follow-up on a new version repeats its subject’s number', () => {
  const anew = dispatch({ version: 2, changes: 'mục 2', acknowledgeBy: '2024-11-29' });
  const on = { version: 2, day: '2024-11-29' } as const;
  const letters = [
    ...SECOND,
    sentLetter('2024-11-20', {
      id: 'T-000020',
      kind: 'newVersion',
      itemRecords: noticeRecords(on),
    }),
    ...[1, 3].map((tier) =>
      sentLetter(toDay(`2024-12-0${tier + 1}`), {
        id: `T-00002${tier}`,
        kind: 'followUp',
        itemRecords: [itemRecord({ ...on, tier })],
      }),
    ),
  ];
  const { subject, text } = written('2024-12-10', letters, { dispatches: [anew] });
  expect(subject).toContain('[Đôn đốc lần 4]');
  expect(text.split('\n')[2]).toContain('đã đôn đốc 3 lần; nay đề nghị lãnh đạo');
});

it('a reminder to a shared mailbox names the units of its first sentence, and asks nothing by a passed day', () => {
  const units = ['PN-001', 'PN-002'].map((code) => unit({ code, email: 'chung@example.org' }));
  const [row] = planInput().obligations;
  if (!row) throw new Error('no row');
  const other = { ...row, key: 'VB-001/PN-002', unitCode: 'PN-002' };
  const obligations = [row, { ...other, acknowledgeExtendedTo: '2024-11-18' }] as const;
  const itemRecords = units.flatMap(({ code }) => noticeRecords({ unitCode: code }));
  const pressed = [
    itemRecord({ tier: 10 }),
    itemRecord({ unitCode: 'PN-002', day: '2024-11-18', tier: 10 }),
  ] as const;
  const letters = [
    sentLetter('2024-10-31', { id: 'T-000001', itemRecords }),
    sentLetter('2024-11-22', { id: 'T-000002', kind: 'followUp', itemRecords: pressed }),
  ] as const;
  const { text } = written('2024-11-27', letters, { units, obligations });
  expect(text.split('\n')[2]).toBe(
    'Văn phòng Huyện ủy xin nhắc Đơn vị PN-001 nội dung sau đây và đề nghị sớm thực hiện:',
  );
  expect(text).toContain('Đơn vị PN-002: xác nhận đã nhận văn bản, quá hạn 7 ngày làm việc');
});

it('a unit that joined with the new version is not told that it is new', () => {
  const anew = dispatch({ version: 2, changes: 'mục 2', acknowledgeBy: '2024-11-29' });
  const notice = sentLetter('2024-11-20', {
    itemRecords: noticeRecords({ version: 2, day: '2024-11-29' }),
  });
  const joined = written('2024-12-02', [notice], { dispatches: [anew] });
  expect(joined.text).toContain('Trước thư này, Văn phòng Huyện ủy đã gửi thông báo ngày');
  expect(`${joined.subject} ${joined.text}`).not.toContain('bản mới');
});

describe('a follow-up on a new version', () => {
  const anew = dispatch({ version: 2, changes: 'mục 2', acknowledgeBy: '2024-11-29' });
  const again = sentLetter('2024-11-20', {
    id: 'T-000020',
    kind: 'newVersion',
    itemRecords: noticeRecords({ version: 2, day: '2024-11-29' }),
  });
  const { subject, text } = written('2024-12-02', [...THIRD, again], { dispatches: [anew] });

  it('asks for the new version: the unit may have acknowledged the one before', () => {
    expect(text).toContain('xác nhận đã nhận văn bản (bản mới), chậm nhất ngày 05/12/2024;');
    expect(text).toContain('chưa nhận được xác nhận đã nhận văn bản (bản mới) của Đơn vị PN-001');
    expect(text).toContain('- Việc xác nhận đã nhận văn bản (bản mới) đã quá hạn 1 ngày');
    expect(text).not.toMatch(/xác nhận đã nhận văn bản(?! \(bản mới)/);
    expect(subject).toBe('[Đôn đốc lần 3] 1384-CV/HU, chậm nhất 05/12: xác nhận');
  });

  it('does not mention earlier follow-ups: they were about the previous version', () => {
    expect(text.split('\n')[2]).toMatch(/^Văn phòng Huyện ủy đề nghị Đơn vị PN-001 xác nhận/);
  });

  it('lists every follow-up that its number counts, those of the version before too', () => {
    expect(/Trước thư này, .*/.exec(text)?.[0]).toBe(
      'Trước thư này, Văn phòng Huyện ủy đã đôn đốc về bản trước ngày 11/11/2024, 15/11/2024; gửi thông báo bản mới ngày 20/11/2024.',
    );
  });
});

it('a follow-up names each notice by what it said: the new version once, and that a unit is asked again', () => {
  const anew = dispatch({ version: 2, changes: 'mục 2', acknowledgeBy: '2024-11-29' });
  const on = { version: 2, day: '2024-11-29' } as const;
  const notice = noticeRecords(on);
  const cancellation = [noticeRecord({ version: 2, stage: 'cancellation' })];
  const letters = [
    told,
    ...[notice, cancellation, notice, notice].map((itemRecords, at) =>
      sentLetter(`2024-11-${20 + at}`, { id: `T-00002${at}`, itemRecords }),
    ),
  ];
  const { text } = written('2024-12-02', letters, { dispatches: [anew] });
  expect(/Trước thư này, .*/.exec(text)?.[0]).toBe(
    'Trước thư này, Văn phòng Huyện ủy đã gửi thông báo bản mới ngày 20/11/2024; thông báo thôi thực hiện ngày 21/11/2024; thông báo tiếp tục thực hiện ngày 22/11/2024; gửi thông báo ngày 23/11/2024.',
  );
});

describe('what a unit was asked before', () => {
  const about = dispatch();

  it.each([
    ['a letter that waits', letter({ itemRecords: [itemRecord()] }), []],
    [
      'a letter of another version',
      sentLetter('2024-11-05', { itemRecords: [itemRecord({ version: 2 })] }),
      [],
    ],
    [
      'a letter that let it go',
      sentLetter('2024-11-05', { itemRecords: [itemRecord({ stage: 'cancellation' })] }),
      ['cancellation'],
    ],
    [
      'a notice that covers a step',
      sentLetter('2024-11-05', { itemRecords: [itemRecord(), noticeRecord()] }),
      ['notice'],
    ],
    ['a telephone call', phoneReminder('2024-11-05'), ['remindedDirectly']],
    [
      'a follow-up of another version, which counts',
      sentLetter('2024-11-12', { itemRecords: [itemRecord({ version: 2, tier: 1 })] }),
      ['followUp'],
    ],
    [
      'a telephone call after the deadline',
      phoneReminder('2024-11-12', { itemRecords: [itemRecord({ tier: 1 })] }),
      ['pressed'],
    ],
    [
      'a report to its superior',
      sentLetter('2024-11-12', {
        itemRecords: [itemRecord({ stage: 'escalation', tier: 20_039 })],
      }),
      ['escalation'],
    ],
    [
      'a letter on both stages',
      sentLetter('2024-11-20', {
        itemRecords: [itemRecord({ tier: 5 }), itemRecord({ stage: 'complete' })],
      }),
      ['followUp'],
    ],
  ] as const)('knows %s', (_, sent, by) => {
    expect(contactsBefore([sent])(about, toUnitCode('PN-001')).map((once) => once.by)).toEqual(by);
  });

  it('is listed by day, whatever the order of the rows', () => {
    const before = contactsBefore([followUp('2024-11-11', 1), told]);
    expect(before(about, toUnitCode('PN-001'))).toEqual([
      { by: 'notice', on: '2024-10-31', version: 1, overdueStages: [] },
      { by: 'followUp', on: '2024-11-11', version: 1, overdueStages: ['acknowledge'] },
    ]);
  });
});
