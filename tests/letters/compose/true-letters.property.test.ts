import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, formatDay } from '../../../src/calendar/day';
import { dayOfMoment } from '../../../src/calendar/moment';
import { addWorkingDays } from '../../../src/calendar/working-calendar';
import { RESET_ANSWERS } from '../../../src/dispatches/rules/complete-row';
import { isDone } from '../../../src/dispatches/rules/obligation-status';
import { buttonsOf } from '../../../src/letters/document/letter-document';
import { contactsBefore } from '../../../src/letters/rules/contacts-before';
import type { LetterItem } from '../../../src/letters/rules/letter-item';
import { type PlanInput, planLetters } from '../../../src/letters/rules/plan-letters';
import type { PlannedLetter } from '../../../src/letters/rules/planned-letter';
import type { Dispatch } from '../../../src/records/dispatch';
import type { Obligation } from '../../../src/records/obligation';
import type { OutboxRow } from '../../../src/records/outbox-letter';
import type { Stage } from '../../../src/records/stage';
import { anyOffice, queuedDay, sentDay } from '../../builders/campaign';
import { type ComposedLetter, composedLetter } from '../../builders/composed-letter';
import { letterDesk } from '../../builders/letter-context';
import { words } from '../../fakes/office';

/** A change to one unit's row of Theo dõi, on one of the 21 days of planning. */
const anyEvent = fc.record({
  day: fc.nat(20),
  row: fc.nat(7),
  change: fc.constantFrom<Partial<Obligation>>(
    { acknowledge: 'acknowledged', acknowledgedOn: '2024-11-06' },
    { acknowledge: 'acknowledged', complete: 'completed' },
    { exemptBecause: 'sáp nhập' },
    { exemptBecause: '' },
    { acknowledgeExtendedTo: '2024-12-02' },
    { completeExtendedTo: '2024-12-20' },
    { complete: 'notStarted', returnedStage: 'complete', returnedOn: '2024-11-20' },
    { role: 'informed' },
    { asked: 'no' },
  ),
});
const turnOf = (day: fc.Arbitrary<number>, ...changes: Partial<Dispatch>[]) =>
  fc.record({
    day,
    id: fc.constantFrom('VB-001', 'VB-002'),
    change: fc.constantFrom(...changes),
  });
const anyTurn = fc.oneof(
  turnOf(fc.integer({ min: 3, max: 8 }), {
    version: 2,
    changes: 'mục 2',
    acknowledgeBy: '2024-11-22',
    completeBy: '2024-12-06',
  }),
  turnOf(fc.nat(20), { completeBy: '2024-12-13' }, { acknowledgeBy: '2024-11-25' }),
  turnOf(fc.nat(20), { completeBy: '2024-11-19' }, { acknowledgeBy: '2024-11-07' }),
);
const anyTurns = fc.array(anyTurn, { maxLength: 3 });
const anyEvents = fc.array(anyEvent, { maxLength: 12 });

type Event = typeof anyEvent extends fc.Arbitrary<infer Value> ? Value : never;

type Turn = typeof anyTurn extends fc.Arbitrary<infer Value> ? Value : never;

/**
 * Plans and sends every second day for six weeks. Yields each day's plan and the state from which
 * it was made.
 */
function* days(office: PlanInput, events: readonly Event[], turns: readonly Turn[]) {
  let input = office;
  for (let at = 0; at < 21; at += 1) {
    const befallen = events.filter(({ day }) => day === at);
    const turned = turns.filter(({ day }) => day === at);
    const dispatches = input.dispatches.map((one) =>
      Object.assign(
        {},
        one,
        ...turned.filter(({ id }) => id === one.id).map((turn) => turn.change),
      ),
    );
    const again = turned.filter(({ change }) => change.version !== undefined);
    const obligations = input.obligations.map((one, row) =>
      Object.assign(
        {},
        one,
        again.some(({ id }) => id === one.dispatchId) ? RESET_ANSWERS : {},
        ...befallen.filter((event) => event.row === row).map(({ change }) => change),
      ),
    );
    input = { ...input, dispatches, obligations, today: addDays(office.today, 2 * at) };
    yield { input, letters: planLetters(input).letters };
    input = sentDay(queuedDay(input));
  }
}

/** A composed letter, and the state from which it was planned. */
interface Read {
  readonly letter: PlannedLetter;
  readonly first: LetterItem;
  readonly input: PlanInput;
  readonly message: ComposedLetter;
}

const answerBy = ({ today, rules }: PlanInput, on = today) =>
  addWorkingDays(on, rules.answerDays, rules.deadlines.calendar);

function read(letter: PlannedLetter, input: PlanInput): Read[] {
  const [first] = letter.items;
  if (!first) return [];
  const { today, dispatches, letters } = input;
  const before = contactsBefore(letters);
  const desk = { today, dispatches, before, answerBy: () => answerBy(input) };
  return [{ letter, first, input, message: composedLetter(letter, letterDesk(desk)) }];
}

const isLate = ({ status }: LetterItem, stage: Stage) => status[stage]?.timing === 'overdue';
const lateIn = (item: LetterItem) => item.stages.filter((stage) => isLate(item, stage));
const followUpsIn = ({ items }: PlannedLetter) => items.filter(({ kind }) => kind === 'followUp');
const reminds = ({ kind }: LetterItem) => kind === 'reminder' || kind === 'followUp';

/**
 * Letters to an obligation that count as follow-ups: those that asked only for something overdue. A
 * letter that also announces a new deadline or asks to complete a stage does not count.
 */
function followUpsTo({ letters }: PlanInput, { obligation }: LetterItem): OutboxRow[] {
  return letters.filter(({ state, itemRecords }) => {
    const own = itemRecords.filter(
      ({ dispatchId, unitCode }) => `${dispatchId}/${unitCode}` === obligation.key,
    );
    const asks = own.every(({ stage }) => stage === 'acknowledge' || stage === 'complete');
    return state === 'sent' && asks && own.some(({ tier }) => tier > 0);
  });
}

/** True if the unit was notified of an earlier version, by letter or on paper. */
function knewEarlier({ letters }: PlanInput, { obligation, dispatch }: LetterItem): boolean {
  if (dispatch.firstNotice === 'paper') return dispatch.version > 1;
  return letters
    .filter(({ state }) => state === 'sent')
    .flatMap(({ itemRecords }) => itemRecords)
    .filter((itemRecord) => `${itemRecord.dispatchId}/${itemRecord.unitCode}` === obligation.key)
    .some(({ version }) => version < dispatch.version);
}

/**
 * Line of the letter about an item other than the first. `undefined` if the first item's text
 * already covers it.
 */
function lineOf({ dispatch, unit }: LetterItem, text: string): string | undefined {
  const begins = `số ${dispatch.number} của ${dispatch.issuingBody}, ${unit.name}:`;
  return text.split('\n').find((line) => line.startsWith('- ') && line.includes(begins));
}

/** Rules that every letter must keep. */
const RULES: Readonly<Record<string, (one: Read) => boolean>> = {
  'reminds nobody who owes nothing, and of nothing that is done': ({ letter, input }) =>
    letter.items.filter(reminds).every(({ obligation, itemRecords }) => {
      const { asked, exemptBecause, role } = obligation;
      const unit = input.units.find(({ code }) => code === obligation.unitCode);
      const dispatch = input.dispatches.find(({ id }) => id === obligation.dispatchId);
      const open = unit?.state === 'active' && dispatch?.state === 'open';
      const done = itemRecords.some(
        ({ stage }) =>
          (stage === 'acknowledge' || stage === 'complete') && isDone(stage, obligation),
      );
      return open && asked === 'yes' && exemptBecause === '' && role === 'owes' && !done;
    }),

  'calls nothing overdue by an earlier day than its unit was told last': ({ letter, input }) =>
    letter.items.filter(reminds).every((item) =>
      lateIn(item).every((stage) => {
        const told = input.letters
          .filter(({ state }) => state === 'sent')
          .flatMap(({ itemRecords }) => itemRecords)
          .filter(({ dispatchId, unitCode }) => `${dispatchId}/${unitCode}` === item.obligation.key)
          .filter((itemRecord) => itemRecord.stage === stage);
        return (told[told.length - 1]?.day ?? '') <= (item.status[stage]?.deadline?.setDay ?? '');
      }),
    ),

  'says of two dispatches by which day each asks, on its button': ({ letter, message, input }) => {
    const asking = letter.items.filter(
      ({ kind }) => kind !== 'cancellation' && kind !== 'information',
    );
    const numbers = new Set(letter.items.map(({ dispatch }) => dispatch.number));
    if (letter.items.length !== 2 || numbers.size < 2) return true;
    const day = formatDay(answerBy(input)).slice(0, 5);
    return asking.every(({ kind, dispatch: { number } }) =>
      buttonsOf(message.document).some(
        ({ label }) =>
          label.includes(`(${number}`) &&
          /, chậm nhất \d\d\/\d\d/.test(label) &&
          (kind !== 'followUp' || label.endsWith(`, chậm nhất ${day})`)),
      ),
    );
  },

  'says “quá hạn” only where something that it asks for is overdue': ({ letter, message }) =>
    letter.items.some((item) => lateIn(item).length > 0) ||
    !`${message.subject}\n${message.text}\n${message.document.preheader}`
      .toLowerCase()
      .replace('không tính là quá hạn', '')
      .includes('quá hạn'),

  'has as its number one more than what was asked after a deadline before': (one) =>
    one.letter.kind !== 'followUp' ||
    Number(/lần (\d+)/.exec(one.message.subject)?.[1]) ===
      followUpsTo(one.input, one.first).length + 1,

  'lists under “Trước thư này” as many follow-ups as its number counts': ({ first, message }) => {
    const listed = /^Trước thư này.*$/m.exec(message.text)?.[0];
    if (first.kind !== 'followUp' || listed === undefined) return true;
    const days = [...listed.matchAll(/đôn đốc[^;.]*/g)].flatMap(([part]) => part.match(/\d{4}/g));
    return days.length === first.reminders.followUps;
  },

  'reminds of a new version as of one who had an earlier': ({ input, first, message: { text } }) =>
    !reminds(first) ||
    (text.split('Ngoài ra, hộp thư')[0] ?? '').includes('(bản mới)') === knewEarlier(input, first),

  'says of each follow-up unit, days overdue, number and the day of the answer': (one) => {
    const { letter, first, input, message } = one;
    const [greeted = ''] = message.text.split('\n');
    return followUpsIn(letter).every((item) => {
      const { unit, status, reminders } = item;
      const line = item === first ? undefined : lineOf(item, message.text);
      const number = reminders.followUps + 1;
      const own = line ?? `${message.subject}\n${message.text}`;
      const days = lateIn(item).map((stage) => `quá hạn ${status[stage]?.daysLate} ngày`);
      return [
        ...days,
        `chậm nhất ngày ${formatDay(answerBy(input))}`,
        line === undefined ? `[Đôn đốc lần ${number}]` : `đôn đốc lần ${number},`,
      ].every((part) => own.includes(part) && greeted.includes(unit.name));
    });
  },

  'is no follow-up before the day is over by which the last asked for an answer': (one) =>
    followUpsIn(one.letter).every((item) =>
      followUpsTo(one.input, item).every(
        ({ sentAt }) =>
          answerBy(one.input, sentAt === null ? undefined : dayOfMoment(sentAt)) < one.input.today,
      ),
    ),

  'says both stages in subject, button and note where it asks for both': (one) => {
    const { letter, first, message } = one;
    if (first.stages.length < 2 || letter.items.length > 1) return true;
    const { openBoth, pressBoth, first: named } = words.letters;
    const both = [named.short.both, named.shorter.both].some((part) =>
      message.subject.endsWith(part),
    );
    // A follow-up that also reminds of a later deadline lists only the overdue stage
    const isMixed = lateIn(first).length === 1;
    const said =
      both || (isMixed && (first.kind === 'followUp' || /; quá hạn /.test(message.subject)));
    const [button] = buttonsOf(message.document);
    return said && button?.label === openBoth && button.note === pressBoth;
  },

  'has a subject of 60 characters at most': ({ message }) => message.subject.length <= 60,
};

it('every letter of six weeks follows every rule, whatever happens to units and dispatches', () => {
  fc.assert(
    fc.property(anyOffice, anyEvents, anyTurns, (office, events, turns) => {
      const wrong = [...days(office, events, turns)].flatMap(({ input, letters }) =>
        letters
          .filter(({ kind }) => kind !== 'escalation')
          .flatMap((letter) => read(letter, input))
          .flatMap((one) =>
            Object.entries(RULES)
              .filter(([, keeps]) => !keeps(one))
              .map(([rule]) => `${rule}: ${one.message.subject}\n${one.message.text}`),
          ),
      );
      expect(wrong).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
