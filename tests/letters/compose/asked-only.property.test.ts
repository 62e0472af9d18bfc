import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../../src/calendar/day';
import { contactsBefore } from '../../../src/letters/rules/contacts-before';
import { type PlanInput, planLetters } from '../../../src/letters/rules/plan-letters';
import type { PlannedLetter } from '../../../src/letters/rules/planned-letter';
import { planRemindersByHand } from '../../../src/letters/rules/reminders-by-hand';
import { isAsked } from '../../../src/records/dispatch';
import type { Language } from '../../../src/texts/language';
import { wordsIn } from '../../../src/words/words-in';
import { anyMixedOffice, MADE_UP_TASK, queuedDay, sentDay } from '../../builders/campaign';
import { composedLetter } from '../../builders/composed-letter';
import { letterDesk } from '../../builders/letter-context';

/**
 * Letters of every second day for six weeks, with the state from which they were planned. After three weeks one
 * unit no longer has to answer.
 */
function* days(office: PlanInput): Generator<{ input: PlanInput; letters: PlannedLetter[] }> {
  let input = office;
  for (let at = 0; at < 42; at += 2) {
    const obligations = input.obligations.map((row) =>
      at >= 20 && row.unitCode === 'PN-002' ? { ...row, exemptBecause: 'sáp nhập' } : row,
    );
    input = { ...input, obligations, today: addDays(office.today, at) };
    const byHand = input.dispatches.flatMap(({ id }) => planRemindersByHand(input, id).letters);
    yield { input, letters: [...planLetters(input).letters, ...byHand] };
    input = sentDay(queuedDay(input));
  }
}

/** The same office, with a leader and an informed unit. */
const varied = (office: PlanInput): PlanInput => ({
  ...office,
  rules: { ...office.rules, escalation: { toParent: false, mailbox: 'lanhdao@example.org' } },
  obligations: office.obligations.map((row) => ({
    ...row,
    role: row.unitCode === 'PN-004' ? 'informed' : 'owes',
  })),
});

const PAGE_NAME = { vi: /trang xác nhận/g, en: /acknowledgement page/g };
/** The line about other dispatches of the unit. */
const OTHER_WORK = { vi: /ngoài ra còn quá hạn: .*/g, en: /also overdue: .*/g };
const RECEIPT = { vi: /xác nhận/, en: /acknowledg|receipt/ };
const TRAINING = { vi: /quán triệt|tuyên truyền|phổ biến/, en: /\bbrief|disseminat|training/ };
const RESULT = { vi: /kết quả/, en: /results?\b/ };
const DAY = { vi: /hạn|chậm nhất/, en: /deadline|\bdue\b|no later than/ };

/** Words of a letter that are about nothing that it is asked for. */
function wrongWords(letter: PlannedLetter, input: PlanInput, language: Language): string[] {
  const words = wordsIn(language);
  const { today, dispatches, letters } = input;
  const context = letterDesk({
    words,
    language,
    today,
    dispatches,
    pastContacts: contactsBefore(letters),
  });
  const { subject, text, document } = composedLetter(letter, context);
  const said = `${subject}\n${document.preheader}\n${text}`.toLowerCase();
  const own = said
    .replace(PAGE_NAME[language], '')
    .replace(OTHER_WORK[language], '')
    .replace(/không có hạn|no deadline/g, '');
  const { items } = letter;
  const about = items.map(({ dispatch }) => dispatch);
  const asksResult = about.some((dispatch) => isAsked(dispatch, 'complete'));
  const hasDay = items.some(
    ({ status, formerDeadlines }) =>
      formerDeadlines !== null || Object.values(status).some(({ deadline }) => deadline !== null),
  );
  const reports = about.filter((one) => one.task === 'report' && isAsked(one, 'complete'));
  const wrong: (readonly [boolean, RegExp])[] = [
    [about.some((dispatch) => isAsked(dispatch, 'acknowledge')), RECEIPT[language]],
    [asksResult, RESULT[language]],
    [asksResult && about.length > reports.length, TRAINING[language]],
    [reports.some(({ taskWords }) => taskWords !== ''), new RegExp(MADE_UP_TASK)],
    [hasDay, DAY[language]],
  ];
  return wrong
    .filter(([isMeant, found]) => !isMeant && found.test(own))
    .map(([, found]) => `${found}: ${subject}\n${text}`);
}

it.each(['vi', 'en'] as const)(
  'no letter in %s names a stage, a task or a day that its dispatches do not have',
  (language) => {
    fc.assert(
      fc.property(anyMixedOffice.map(varied), (office) => {
        const wrong = [...days(office)].flatMap(({ input, letters }) =>
          letters.flatMap((letter) => wrongWords(letter, input, language)),
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 60 },
    );
  },
);

it('letters about a report say it in the office’s own words', () => {
  fc.assert(
    fc.property(anyMixedOffice, (office) => {
      const silent = [...days(office)].flatMap(({ input, letters }) =>
        letters
          .filter(({ items: [first] }) => {
            const isOwn = first?.dispatch.taskWords === MADE_UP_TASK;
            return isOwn && first.stages.includes('complete') && first.kind !== 'cancellation';
          })
          .map(
            (letter) => composedLetter(letter, letterDesk({ dispatches: input.dispatches })).text,
          )
          .filter((text) => !text.includes(MADE_UP_TASK)),
      );
      expect(silent).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
