import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../../src/calendar/day';
import { stageName } from '../../../src/letters/compose/stage-lines';
import { contactsBefore } from '../../../src/letters/rules/contacts-before';
import type { LetterItem } from '../../../src/letters/rules/letter-item';
import { type PlanInput, planLetters } from '../../../src/letters/rules/plan-letters';
import type { PlannedLetter } from '../../../src/letters/rules/planned-letter';
import type { OutboxLetter } from '../../../src/records/outbox-letter';
import type { Stage } from '../../../src/records/stage';
import { anyOffice, queuedDay, sentDay } from '../../builders/campaign';
import { composedLetter } from '../../builders/composed-letter';
import { dispatch } from '../../builders/dispatch';
import { itemRecord, noticeRecords, sentLetter } from '../../builders/letter';
import { letterDesk } from '../../builders/letter-context';
import { obligation } from '../../builders/obligation';
import { planInput } from '../../builders/plan-input';
import { unit } from '../../builders/unit';
import { words } from '../../fakes/office';

/** Composes a letter as of a day after earlier letters. */
function written(
  letter: PlannedLetter | undefined,
  { today = '2026-11-25', letters = [] }: Partial<Pick<PlanInput, 'today' | 'letters'>> = {},
) {
  const context = letterDesk({
    today,
    pastContacts: contactsBefore(letters),
  });
  return composedLetter(letter, context);
}

const told = sentLetter('2026-10-26', {
  kind: 'notice',
  itemRecords: noticeRecords({ day: '2026-11-04' }),
});
const late = (tier: number, id: string) =>
  sentLetter('2026-11-18', {
    id,
    kind: 'followUp',
    itemRecords: [itemRecord({ day: '2026-11-04', tier })],
  });
const known = dispatch({ acknowledgeBy: '2026-11-04', completeBy: '2026-11-25' });
const letterOn = (today: Day, letters: readonly OutboxLetter[]) =>
  planLetters(planInput({ today, dispatches: [known], letters: [told, ...letters] })).letters[0];

const exhausted = [1, 3, 5, 10].map((tier) => late(tier, `T-00000${tier}`));

describe('a letter on both stages', () => {
  it('says on the training deadline how late the acknowledgement is, and that training is due', () => {
    const { subject, text } = written(letterOn('2026-11-25', exhausted));
    expect(subject).toBe('[Nhắc] 1384-CV/HU, hạn 25/11: kết quả; quá hạn xác nhận');
    expect(text).toContain('- Xác nhận đã nhận văn bản: 04/11/2026, đã qua 15 ngày làm việc\n');
    expect(text).toContain(
      '- Quán triệt, tuyên truyền, phổ biến: hết ngày 25/11/2026, hôm nay là ngày cuối\n',
    );
  });

  it('calls overdue in a follow-up the overdue stage alone', () => {
    const letters = exhausted.slice(0, 3);
    const { subject, text } = written(letterOn('2026-11-25', letters), { letters });
    expect(subject).toMatch(/^\[Đôn đốc lần 4\].*, chậm nhất 05\/11: xác nhận$/);
    expect(text).toMatch(/04\/11\/2026, đã qua 15 ngày làm việc/);
    expect(text).toMatch(
      /^- Quán triệt, tuyên truyền, phổ biến: (thời hạn )?hết ngày 25\/11\/2026, hôm nay là ngày cuối$/m,
    );
    expect(text).not.toMatch(/Quán triệt.*đã qua/);
  });

  it('gives each overdue stage its own number of days, and a number if it presses for it', () => {
    const letter = letterOn('2026-11-26', exhausted);
    expect(written(letter).text).toContain(
      '\n- Xác nhận đã nhận văn bản: 04/11/2026, đã qua 16 ngày làm việc\n- Quán triệt, tuyên truyền, phổ biến: 25/11/2026, đã qua 1 ngày làm việc (đôn đốc lần 1)\n',
    );
  });

  it('does not ask for a stage on the days off after its deadline: no working day has passed', () => {
    const fridays = dispatch({ acknowledgeBy: '2026-11-06', completeBy: '2026-11-25' });
    const toldOn = sentLetter('2026-10-26', {
      itemRecords: noticeRecords({ day: '2026-11-06' }),
    });
    const on = (today: Day) =>
      planLetters(planInput({ today, dispatches: [fridays], letters: [toldOn] })).letters[0]?.kind;
    expect((['2026-11-06', '2026-11-07', '2026-11-09'] as const).map(on)).toEqual([
      'reminder',
      undefined,
      'followUp',
    ]);
  });

  it('writes of a mailbox’s units separately where their deadlines or follow-up numbers differ', () => {
    const email = 'chung@phuninh.example.org';
    const units = ['PN-001', 'PN-002'].map((code) => unit({ code, email }));
    const input = planInput({
      today: '2026-11-11',
      dispatches: [known],
      units,
      obligations: [
        obligation({ unitCode: 'PN-001' }),
        obligation({ unitCode: 'PN-002', acknowledgeExtendedTo: '2026-11-09' }),
      ],
      letters: units.map(({ code }, index) =>
        sentLetter('2026-10-26', {
          id: `T-00001${index}`,
          kind: 'notice',
          itemRecords: noticeRecords({
            unitCode: code,
            day: index === 0 ? '2026-11-04' : '2026-11-09',
          }),
        }),
      ),
    });
    const { subject, text } = written(planLetters(input).letters[0]);
    expect(text).toContain('Kính gửi: Đơn vị PN-001; Đơn vị PN-002\n');
    expect(subject).toBe('[Đôn đốc] 1384-CV/HU: 2 đơn vị, chậm nhất 05/11');
    expect(text).toContain(
      '\nCông văn số 1384-CV/HU về mạng xã hội (Đơn vị PN-001)\n- Xác nhận đã nhận văn bản: thời hạn 04/11/2026, đã qua 5 ngày làm việc (đôn đốc lần 1)\n',
    );
    expect(text).toContain(
      '\nCông văn số 1384-CV/HU về mạng xã hội (Đơn vị PN-002)\n- Xác nhận đã nhận văn bản: thời hạn đã gia hạn đến 09/11/2026, đã qua 2 ngày làm việc (đôn đốc lần 1)\n',
    );
  });
});

/** Sentences of a reminder or follow-up that say something wrong about its stages. */
function untrueIn(letter: PlannedLetter): string[] {
  const [first] = letter.items;
  if (!first || !['reminder', 'followUp'].includes(first.kind)) return [];
  const { subject, text } = written(letter);
  return first.stages.flatMap((stage) => {
    const named = stageName(first, stage, words);
    const isLate = first.status[stage]?.timing === 'overdue';
    const line = text.split('\n').find((one) => one.toLowerCase().startsWith(`- ${named}:`));
    return [
      line !== undefined && line.includes('đã qua') !== isLate ? line : '',
      subject.includes(named) && /quá hạn/.test(subject) !== isLate ? subject : '',
      text.toLowerCase().includes(named) || namesAnswer(text, first, stage)
        ? ''
        : `nothing of ${stage}: ${text}`,
    ].filter((found) => found !== '');
  });
}

const namesAnswer = (text: string, item: LetterItem, stage: Stage) =>
  text.includes(stageName(item, stage, words, 'answers'));

describe('a campaign', () => {
  /** Plans and sends every second day for eight weeks. Yields each day's composed letters. */
  function* days(office: PlanInput) {
    let input = office;
    for (let day = 0; day < 56; day += 2) {
      input = { ...input, today: addDays(office.today, day) };
      yield planLetters(input).letters;
      input = sentDay(queuedDay(input));
    }
  }

  it('calls nothing overdue that is not, and no overdue stage due', () => {
    fc.assert(
      fc.property(anyOffice, (office) => {
        const untrue = [...days(office)].flat().flatMap((letter) => untrueIn(letter));
        expect(untrue).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
