import { describe, expect, it } from 'vitest';
import { sampleLetters } from '../../../local/docs/letters/sample-letters';
import type { Day } from '../../../src/calendar/day';
import { compose } from '../../../src/letters/compose/compose-letter';
import { contactsBefore } from '../../../src/letters/rules/contacts-before';
import { planLetters } from '../../../src/letters/rules/plan-letters';
import { dispatch } from '../../builders/dispatch';
import { itemRecord, noticeRecords, sentLetter } from '../../builders/letter';
import { letterDesk } from '../../builders/letter-context';
import { obligation } from '../../builders/obligation';
import { planInput } from '../../builders/plan-input';
import { rules, tierRules } from '../../builders/rules';

const MOST = 60;

/** Subjects about several dispatches. */
const SEVERAL = / \d+ (văn bản|documents)\b|\/ĐU; \d/;

describe.each(['vi', 'en'] as const)('the subjects in %s', (language) => {
  const subjects = sampleLetters(language)
    .filter(({ name }) => name !== 'health')
    .map(({ message }) => message.subject);
  const ofOne = subjects.filter((subject) => !SEVERAL.test(subject));

  it(`about one dispatch have ${MOST} characters at most, with a number as long as offices have`, () => {
    expect(ofOne.filter((subject) => subject.length > MOST)).toEqual([]);
  });

  it('start with their tag, then the dispatch', () => {
    const odd = ofOne.filter(
      (subject) => !/^\[[^\]]+\] (.{1,13} )?(18-CV\/ĐU|25-KH\/ĐU)/.test(subject),
    );
    expect(odd).toEqual([]);
  });

  it('about several dispatches name three, or all four, with a day', () => {
    const counted = subjects.filter((subject) => SEVERAL.test(subject));
    const expected = {
      vi: [
        '[Nhắc] 18-CV/ĐU; 25-KH/ĐU, hạn từ 25/11, còn 5 ngày',
        '[Đôn đốc] 18-CV/ĐU; 22-CV/ĐU; 23-CV/ĐU; 24-CV/ĐU, chậm nhất 16/11',
        '[Tổng hợp] 2 văn bản: Tuần từ 16/11 đến 22/11/2026',
      ],
      en: [
        '[Reminder] 18-CV/ĐU; 25-KH/ĐU, due from 25/11, days left: 5',
        '[Follow-up] 18-CV/ĐU; 22-CV/ĐU; 23-CV/ĐU; 24-CV/ĐU, answer by 16/11',
        '[Summary] 2 documents: Tuần từ 16/11 đến 22/11/2026',
      ],
    };
    expect(counted).toEqual(expected[language]);
  });
});

it('a letter about one dispatch gives its issuing body at the first mention', () => {
  const bare = sampleLetters('vi').flatMap(({ name, message: { text, subject } }) => {
    const first = text.slice(text.indexOf('18-CV/ĐU')).slice(0, 80);
    const [about = ''] = subject.split(';');
    const isAboutOne = !SEVERAL.test(subject) && about.includes('18-CV/ĐU');
    return isAboutOne && !first.includes('của Đảng ủy xã') ? [`${name}: ${first}`] : [];
  });
  expect(bare).toEqual([]);
});

describe('a subject', () => {
  const told = (asked: Day) =>
    sentLetter('2024-10-31', { itemRecords: noticeRecords({ day: asked }) });
  const followUps = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      sentLetter('2024-11-12', {
        id: `T-1000${at}`,
        kind: 'followUp',
        itemRecords: [
          itemRecord({ tier: 0.5 }),
          itemRecord({ stage: 'complete', day: '2024-11-08', tier: 0.5 }),
        ],
      }),
    );

  it.each([
    ['both fall due on one day', {}, '2024-11-08', '1 ngày: xác nhận, kết quả'],
    ['the first falls due alone', {}, '2024-11-20', '1 ngày: xác nhận đã nhận'],
    ['training is left', { acknowledge: 'acknowledged' }, '2024-11-11', '4 ngày: kết quả'],
  ] as const)('names what falls due on its day alone: %s', (_, answered, completeBy, work) => {
    const input = planInput({
      today: '2024-11-07',
      dispatches: [dispatch({ completeBy })],
      obligations: [obligation(answered)],
      letters: [told('2024-11-08')],
    });
    const [letter] = planLetters(input).letters;
    const composed = letter && compose(letter, letterDesk({ today: input.today }));
    const day = completeBy === '2024-11-11' ? '11/11' : '08/11';
    expect(composed).toMatchObject({
      message: { subject: `[Nhắc] 1384-CV/HU, hạn ${day}, còn ${work}` },
    });
  });

  it.each(['1384-CV/BTGDVTU', '12345/UBND-KGVX', '1384-CV/HU'])(
    'says in fewer words what it asks where the number %s leaves no room',
    (number) => {
      const input = planInput({
        today: '2024-11-28',
        dispatches: [dispatch({ number, acknowledgeBy: '2024-11-08', completeBy: '2024-11-08' })],
        letters: [told('2024-11-08'), ...followUps(11)],
        rules: rules({ tiers: tierRules() }),
      });
      const [letter] = planLetters(input).letters;
      const context = letterDesk({ pastContacts: contactsBefore(input.letters) });
      const composed = letter && compose(letter, context);
      if (!composed || 'fault' in composed) throw new Error('no letter');
      const { subject } = composed.message;
      expect(subject).toBe(`[Đôn đốc lần 12] ${number}, chậm nhất 05/11: hai việc`);
      expect(subject.length).toBeLessThanOrEqual(MOST);
    },
  );
});
