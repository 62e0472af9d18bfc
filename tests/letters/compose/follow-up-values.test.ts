import { describe, expect, it } from 'vitest';
import { addWorkingDays } from '../../../src/calendar/working-calendar';
import { compose } from '../../../src/letters/compose/compose-letter';
import { askedBefore } from '../../../src/letters/rules/letters-before';
import { planLetters } from '../../../src/letters/rules/plan-letters';
import type { OutboxLetter } from '../../../src/records/outbox-letter';
import { directive } from '../../builders/directive';
import { cover, letter, noticeCover, sentLetter } from '../../builders/letter';
import { letterDesk } from '../../builders/letter-desk';
import { planInput } from '../../builders/plan-input';
import { calendar } from '../../builders/rules';
import { unit } from '../../builders/unit';

const told = sentLetter('2024-10-31', { id: 'T-000001', covers: [noticeCover()] });
const reminded = sentLetter('2024-11-05', { id: 'T-000002', covers: [cover({ tier: -3 })] });
const followUp = (day: string, tier: number) =>
  sentLetter(day, { id: `T-00001${tier}`, kind: 'followUp', covers: [cover({ tier })] });
const FIRST = [told, reminded];
const SECOND = [...FIRST, followUp('2024-11-11', 1)];
const THIRD = [...SECOND, followUp('2024-11-13', 3)];

/** The follow-up of a day, by what went before. */
function written(today: string, letters: readonly OutboxLetter[], input = {}) {
  const [planned] = planLetters(planInput({ today, letters, ...input })).letters;
  if (!planned) throw new Error('no letter is planned');
  const composed = compose(
    planned,
    letterDesk({
      today,
      before: askedBefore(letters),
      answerBy: () => addWorkingDays(today, 3, calendar()),
    }),
  );
  if ('fault' in composed) throw new Error(composed.fault);
  return composed.message;
}

describe('a follow-up', () => {
  it('asks for an answer by a day, in bold, and leaves the deadline as it is', () => {
    const { text, look } = written('2024-11-11', FIRST);
    expect(text).toContain(
      'khẩn trương xác nhận đã nhận văn bản, trả lời chậm nhất ngày 14/11/2024.',
    );
    expect(text).toContain(
      'đã quá hạn 1 ngày làm việc; thời hạn: hết giờ làm việc ngày 08/11/2024.',
    );
    expect(text).toContain('Ngày đề nghị trả lời không thay thời hạn nêu trên.');
    expect(look.days).toEqual(['hết giờ làm việc ngày 08/11/2024', '14/11/2024']);
    expect(look.preheader).toMatch(/^Đề nghị trả lời chậm nhất ngày 14\/11\/2024\. Xác nhận/);
  });

  it('counts the days to the answer from its own day, and those overdue from the deadline', () => {
    const { text } = written('2024-11-15', THIRD);
    expect(text).toContain('trả lời chậm nhất ngày 20/11/2024.');
    expect(text).toContain(
      'đã quá hạn 5 ngày làm việc; thời hạn: hết giờ làm việc ngày 08/11/2024.',
    );
  });

  it('asks each time in other words, and says what went before', () => {
    const texts = [
      written('2024-11-11', FIRST).text,
      written('2024-11-13', SECOND).text,
      written('2024-11-15', THIRD).text,
    ];
    const requests = texts.map((text) => text.split('\n')[2]?.replace(/\d\d\/\d\d\/\d{4}/g, ''));
    expect(new Set(requests).size).toBe(3);
    expect(requests[2]).toContain('đã đôn đốc 2 lần; nay đề nghị lãnh đạo Đơn vị PN-001');
    expect(texts.map((text) => /Trước thư này, .*/.exec(text)?.[0])).toEqual([
      'Trước thư này, Văn phòng Huyện ủy đã gửi thông báo ngày 31/10/2024; nhắc ngày 05/11/2024.',
      'Trước thư này, Văn phòng Huyện ủy đã gửi thông báo ngày 31/10/2024; nhắc ngày 05/11/2024; đôn đốc ngày 11/11/2024.',
      'Trước thư này, Văn phòng Huyện ủy đã gửi thông báo ngày 31/10/2024; nhắc ngày 05/11/2024; đôn đốc ngày 11/11/2024, 13/11/2024.',
    ]);
  });

  it('to units of one mailbox says what went before only where it is the same for them', () => {
    const email = 'chung@phuninh.example.org';
    const units = ['PN-001', 'PN-002'].map((code) => unit({ code, email }));
    const same = sentLetter('2024-10-31', {
      covers: units.map(({ code }) => noticeCover({ unit: code })),
    });
    const extra = { ...reminded, mailbox: email };
    expect(written('2024-11-11', [same], { units }).text).toContain('Trước thư này');
    expect(written('2024-11-11', [same, extra], { units }).text).not.toContain('Trước thư này');
  });
});

describe('what a unit was asked before', () => {
  const about = directive();

  it.each([
    ['a letter that waits', letter({ covers: [cover()] }), []],
    [
      'a letter of another version',
      sentLetter('2024-11-05', { covers: [cover({ version: 2 })] }),
      [],
    ],
    [
      'a letter that let it go',
      sentLetter('2024-11-05', { covers: [cover({ stage: 'cancellation' })] }),
      [],
    ],
    [
      'a notice that covers a step',
      sentLetter('2024-11-05', { covers: [cover(), noticeCover()] }),
      ['notice'],
    ],
    ['a telephone call', sentLetter('2024-11-05', { state: 'told' }), ['told']],
    [
      'a letter on both stages',
      sentLetter('2024-11-20', { covers: [cover({ tier: 5 }), cover({ stage: 'train' })] }),
      ['followUp'],
    ],
  ])('knows %s', (_, sent, by) => {
    expect(askedBefore([sent])(about, 'PN-001').map((once) => once.by)).toEqual(by);
  });

  it('comes in the order of the days, whatever that of the rows', () => {
    const before = askedBefore([followUp('2024-11-11', 1), told]);
    expect(before(about, 'PN-001')).toEqual([
      { by: 'notice', on: '2024-10-31' },
      { by: 'followUp', on: '2024-11-11' },
    ]);
  });
});
