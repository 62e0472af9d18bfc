import { describe, expect, it } from 'vitest';
import { type Day, toDay } from '../../../src/calendar/day';
import { deadlineStatusOn } from '../../../src/calendar/deadline';
import { addWorkingDays } from '../../../src/calendar/working-calendar';
import { deadlineSentence } from '../../../src/dispatches/rules/deadline-sentence';
import { contactsBefore } from '../../../src/letters/rules/contacts-before';
import { planLetters } from '../../../src/letters/rules/plan-letters';
import type { Obligation } from '../../../src/records/obligation';
import type { OutboxRow } from '../../../src/records/outbox-letter';
import { toLetterId } from '../../../src/records/outbox-letter';
import { toUnitCode } from '../../../src/records/unit';
import { deadline } from '../../../src/words/vi/sentences/deadline';
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
import { calendar, deadlineRules } from '../../builders/rules';
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
  it('says the deadline, what is asked and by which day in one sentence, with that day in bold', () => {
    const { text, document } = written('2024-11-11', FIRST);
    expect(text.split('\n')[2]).toBe(
      'Thời hạn Văn phòng Huyện ủy đề nghị: 08/11/2024, đã qua 1 ngày làm việc; đề nghị đơn vị xác nhận đã nhận văn bản tại nút dưới đây, chậm nhất là hết ngày 14/11/2024.',
    );
    expect(boldTexts(document)).toEqual(['14/11/2024']);
    expect(document.preheader).toMatch(
      /^Thời hạn Văn phòng Huyện ủy đề nghị: 08\/11\/2024, đã qua 1/,
    );
  });

  it.each([
    ['a follow-up', '2024-11-11', FIRST],
    ['a reminder', '2024-11-07', [told]],
    ['a reminder on the last day', '2024-11-08', [told]],
  ] as const)(
    '%s says the deadline in the words of the unit’s page, and whose it is',
    (_, today, letters) => {
      const about = dispatch();
      const status = deadlineStatusOn(deadlineRules(), today)(about, '2024-11-08');
      if (status.deadline === null) throw new Error('no deadline');
      const page = deadlineSentence(
        {
          ...{ dispatch: about, stage: 'acknowledge', today },
          ...{ status: { ...status, deadline: status.deadline }, answerBy: null },
        },
        { language: 'vi', deadline },
      );
      const named = page.slice(0, -1).replace('Thời hạn', 'Thời hạn Văn phòng Huyện ủy');
      expect(written(today, letters).text).toContain(`\n${named}; `);
    },
  );

  it('counts the answer period from its own day, and the days overdue from the deadline', () => {
    const { text } = written('2024-11-22', THIRD);
    expect(text).toContain(': 08/11/2024, đã qua 10 ngày làm việc; ');
    expect(text).toContain(', chậm nhất là hết ngày 27/11/2024.');
  });

  it('words each request differently, and lists the earlier letters', () => {
    const texts = [
      written('2024-11-11', FIRST).text,
      written('2024-11-15', SECOND).text,
      written('2024-11-22', THIRD).text,
    ] as const;
    const requests = texts.map((text) => text.split('\n')[2]?.replace(/\d\d\/\d\d\/\d{4}/g, ''));
    expect(new Set(requests).size).toBe(3);
    expect(requests[2]).toContain('đã đôn đốc 2 lần, nay đề nghị lãnh đạo đơn vị quan tâm');
    expect(texts.map((text) => /Trước thư này .*/.exec(text)?.[0])).toEqual([
      'Trước thư này đã gửi thông báo ngày 31/10/2024; nhắc ngày 05/11/2024.',
      'Trước thư này đã gửi thông báo ngày 31/10/2024; nhắc ngày 05/11/2024; đôn đốc ngày 11/11/2024.',
      'Trước thư này đã gửi thông báo ngày 31/10/2024; nhắc ngày 05/11/2024; đôn đốc ngày 11/11/2024, 15/11/2024.',
    ]);
  });

  it('never reads like the previous one, however many were sent', () => {
    const request = (count: number) => {
      const before = Array.from({ length: count }, (_, at) => ({
        ...followUp('2024-11-11', 1),
        id: toLetterId(`T-0001${at}0`),
      }));
      const { rules } = planInput();
      const { text } = written('2024-11-22', [...FIRST, ...before], { rules });
      return text.split('\n')[2]?.replace(/\d+/g, '');
    };
    const requests = Array.from({ length: 12 }, (_, count) => request(count));
    expect(new Set(requests.slice(0, 5)).size).toBe(5);
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

it('the number of a follow-up counts those about what it asks for: the first about results is the first', () => {
  const { obligations } = planInput();
  const done = obligations.map((row) => ({
    ...row,
    acknowledge: 'acknowledged' as const,
    acknowledgedOn: '2024-11-18',
  }));
  const { subject, text } = written('2024-12-03', THIRD, { obligations: done });
  expect(subject).toContain('[Đôn đốc lần 1]');
  expect(text).toContain('; đề nghị đơn vị báo kết quả quán triệt, tuyên truyền, phổ biến tại nút');
  expect(text).not.toContain('đôn đốc ngày');
});

it('a follow-up on both stages numbers each, and has a number in its subject only if it is the same', () => {
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
  expect(subject).toBe('[Đôn đốc] 1384-CV/HU, chậm nhất 06/12: xác nhận, kết quả');
  expect(text.split('\n').slice(2, 6)).toEqual([
    'Văn phòng Huyện ủy đề nghị đơn vị xác nhận đã nhận văn bản và báo kết quả quán triệt, tuyên truyền, phổ biến tại nút dưới đây, chậm nhất là hết ngày 06/12/2024.',
    'Thời hạn đề nghị:',
    '- Xác nhận đã nhận văn bản: 08/11/2024, đã qua 17 ngày làm việc (đôn đốc lần 3)',
    '- Quán triệt, tuyên truyền, phổ biến: 02/12/2024 (hạn 30/11/2024 trùng ngày nghỉ), đã qua 1 ngày làm việc (đôn đốc lần 1)',
  ]);
  const same = written('2024-12-09', [told, both(3)]);
  expect(same.subject).toContain('[Đôn đốc lần 2]');
  expect(same.text.split('\n')[2]).toContain('một lần nữa đề nghị đơn vị');
});

describe('a follow-up on a result', () => {
  const begun = (fields: Partial<Obligation>) => {
    const obligations = planInput().obligations.map((row) => ({
      ...row,
      ...{ acknowledge: 'acknowledged' as const, acknowledgedOn: '2024-11-08' as const },
      ...fields,
    }));
    return written('2024-12-05', FIRST, { obligations }).text;
  };
  const ASKS = 'Có khó khăn, vướng mắc: xin nêu rõ khi trả lời.';

  it('says what the unit has reported, and asks for difficulties', () => {
    expect(begun({})).toContain(ASKS);
    const text = begun({
      complete: 'inProgress',
      implementingDocument: 'Kế hoạch số 12-KH/CB',
      documentOn: '2024-11-28',
    });
    expect(text).toContain(
      '\n\nĐơn vị đã báo đang thực hiện, văn bản triển khai Kế hoạch số 12-KH/CB ngày 28/11/2024.\n',
    );
    expect(text).toContain(ASKS);
  });

  it('says the day that the unit promised and that it has passed, and does not ask for difficulties', () => {
    const text = begun({ expectedOn: '2024-12-04', complete: 'inProgress' });
    expect(text).toContain(
      '\n\nĐơn vị đã báo đang thực hiện.\nĐơn vị đã hẹn xong ngày 04/12/2024; ngày ấy đã qua.\n',
    );
    expect(text).not.toContain('vướng mắc');
  });

  it('repeats the difficulties that the unit named, and does not ask for them', () => {
    const text = begun({ difficulties: '12 đồng chí đi làm ăn xa' });
    expect(text).toContain('\nKhó khăn đơn vị đã nêu: 12 đồng chí đi làm ăn xa\n');
    expect(text).not.toContain(ASKS);
  });
});

it('a follow-up on acknowledgement asks for no difficulties: the page has no place for them', () => {
  expect(written('2024-11-11', FIRST).text).not.toContain('vướng mắc');
});

it('a follow-up on a new version counts those about this version', () => {
  const anew = dispatch({
    ...{ version: 2, changes: 'mục 2' },
    ...{ acknowledgeBy: '2024-11-29', completeBy: '2024-12-31' },
  });
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
  expect(subject).toContain('[Đôn đốc lần 3]');
  expect(text.split('\n')[2]).toContain('đã đôn đốc 2 lần, nay đề nghị lãnh đạo');
});

it('a mailbox of two units gets a list if what is asked of them differs', () => {
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
    'Văn phòng Huyện ủy đề nghị các đơn vị trả lời văn bản sau đây tại nút dưới đây; thời hạn gần nhất: hết ngày 02/12/2024 (hạn 30/11/2024 trùng ngày nghỉ), còn 3 ngày làm việc.',
  );
  expect(text).toContain(
    '\n\nCông văn số 1384-CV/HU về mạng xã hội (Đơn vị PN-002)\n- Xác nhận đã nhận văn bản: thời hạn đã gia hạn đến 18/11/2024, đã qua 7 ngày làm việc\n- Quán triệt',
  );
});

it('a unit that joined with the new version is not told that it is new', () => {
  const anew = dispatch({ version: 2, changes: 'mục 2', acknowledgeBy: '2024-11-29' });
  const notice = sentLetter('2024-11-20', {
    itemRecords: noticeRecords({ version: 2, day: '2024-11-29' }),
  });
  const joined = written('2024-12-02', [notice], { dispatches: [anew] });
  expect(joined.text).toContain('Trước thư này đã gửi thông báo ngày');
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
    expect(text).toContain('đề nghị đơn vị xác nhận đã nhận văn bản (bản mới) tại nút dưới đây');
    expect(text).not.toMatch(/xác nhận đã nhận văn bản(?! \(bản mới)/);
    expect(subject).toBe('[Đôn đốc lần 1] 1384-CV/HU, chậm nhất 05/12: xác nhận');
  });

  it('does not mention earlier follow-ups: they were about the previous version', () => {
    expect(text.split('\n')[2]).toMatch(/^Văn phòng Huyện ủy đề nghị đơn vị xác nhận/);
  });

  it('lists the letters about the new version', () => {
    expect(/Trước thư này .*/.exec(text)?.[0]).toBe(
      'Trước thư này đã gửi thông báo bản mới ngày 20/11/2024.',
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
  expect(/Trước thư này .*/.exec(text)?.[0]).toBe(
    'Trước thư này đã gửi thông báo bản mới ngày 20/11/2024; thông báo thôi thực hiện ngày 21/11/2024; thông báo tiếp tục thực hiện ngày 22/11/2024; gửi thông báo ngày 23/11/2024.',
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
      'a follow-up of another version',
      sentLetter('2024-11-12', { itemRecords: [itemRecord({ version: 2, tier: 1 })] }),
      [],
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
