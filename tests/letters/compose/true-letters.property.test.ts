import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, type Day, formatDay } from '../../../src/calendar/day';
import { dayOfMoment } from '../../../src/calendar/moment';
import { addWorkingDays } from '../../../src/calendar/working-calendar';
import { RESET_ANSWERS } from '../../../src/dispatches/rules/complete-row';
import { EXTENSION_FIELD, isDone } from '../../../src/dispatches/rules/obligation-status';
import { buttonsOf } from '../../../src/letters/document/letter-document';
import { contactsBefore } from '../../../src/letters/rules/contacts-before';
import type { LetterItem } from '../../../src/letters/rules/letter-item';
import { type PlanInput, planLetters } from '../../../src/letters/rules/plan-letters';
import type { PlannedLetter } from '../../../src/letters/rules/planned-letter';
import { DEADLINE_FIELD, type Dispatch } from '../../../src/records/dispatch';
import { isPressing, isStageRecord } from '../../../src/records/letter-item-record';
import { asksAnswer, isNews } from '../../../src/records/letter-kind';
import type { Obligation } from '../../../src/records/obligation';
import type { OutboxRow } from '../../../src/records/outbox-letter';
import { STAGES, type Stage } from '../../../src/records/stage';
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
    { complete: 'inProgress', implementingDocument: '12-KH/CB', documentOn: '2024-11-18' },
    { expectedOn: '2024-12-04', difficulties: 'chưa họp đủ' },
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

const WORKING_DAYS = { normal: 3, urgent: 3, express: 1 } as const;

/** Answer-by day of a follow-up about the dispatch. */
const answerBy = ({ today, rules }: PlanInput, { urgency }: Dispatch, on = today) =>
  addWorkingDays(on, WORKING_DAYS[urgency], rules.deadlines.calendar);

/** Whether the letter says the answer-by day of the item, beside its number if the days of dispatches differ. */
function saysAnswerDay(item: LetterItem, { letter, input, message }: Read): boolean {
  const days = followUpsIn(letter).map(({ dispatch }) => answerBy(input, dispatch));
  const own = answerBy(input, item.dispatch);
  const day = formatDay(own);
  const said = [...message.text.matchAll(/chậm nhất là hết ngày ([^\n]*)/g)].map(
    ([, text]) => text,
  );
  const { number } = item.dispatch;
  const isLast = own === [...days].sort().reverse()[0];
  const named = isLast
    ? new RegExp(`${day} \\(văn bản khác\\)`)
    : new RegExp(`${day} \\([^)]*${number}`);
  const wanted = new Set(days).size === 1 ? day : named;
  return said.some((text = '') => text.search(wanted) >= 0);
}

function read(letter: PlannedLetter, input: PlanInput): Read[] {
  const [first] = letter.items;
  if (!first) return [];
  const { today, dispatches, letters } = input;
  const context = letterDesk({
    ...{ today, dispatches, answerBy: (about) => answerBy(input, about) },
    pastContacts: contactsBefore(letters),
  });
  return [{ letter, first, input, message: composedLetter(letter, context) }];
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
  return letters.filter((letter) => {
    const own = recordsOf(letter, obligation);
    const asks = own.every(isStageRecord);
    return letter.state === 'sent' && asks && own.some(isPressing);
  });
}

const recordsOf = ({ itemRecords }: OutboxRow, { key }: Obligation) =>
  itemRecords.filter(({ dispatchId, unitCode }) => `${dispatchId}/${unitCode}` === key);

/** Follow-ups to an obligation that were about the stage, in the current version of the dispatch. */
function followUpsOn(input: PlanInput, item: LetterItem, stage: Stage): OutboxRow[] {
  return followUpsTo(input, item).filter((letter) =>
    recordsOf(letter, item.obligation).some(
      (record) =>
        isPressing(record) && record.stage === stage && record.version === item.dispatch.version,
    ),
  );
}

/** Number of the follow-up about the stage by its deadline; `undefined` if the letter names the stage only besides. */
function numberOn(input: PlanInput, item: LetterItem, stage: Stage): number | undefined {
  const pressed = item.itemRecords.filter(isPressing).find((record) => record.stage === stage);
  if (!pressed) return undefined;
  const earlier = followUpsOn(input, item, stage).filter((letter) =>
    recordsOf(letter, item.obligation).some(
      (record) =>
        isStageRecord(record) && record.stage === stage && record.setDay === pressed.setDay,
    ),
  );
  return earlier.length + 1;
}

/** Rows of the units that a letter reminds, of which a stage is open after the deadline that they were told. */
function overdueOfUnits({ letter, input }: Read) {
  const reminded = new Set(letter.items.filter(reminds).map(({ unit }) => unit.code));
  return input.obligations.flatMap((obligation) => {
    const dispatch = input.dispatches.find(({ id }) => id === obligation.dispatchId);
    const { asked, exemptBecause, role, unitCode } = obligation;
    if (dispatch?.state !== 'open' || !reminded.has(unitCode)) return [];
    if (asked === 'no' || exemptBecause !== '' || role === 'informed') return [];
    const isLate = STAGES.some((stage) => {
      const told = lastTold(input, obligation, dispatch, stage);
      const set = dispatch[DEADLINE_FIELD[stage]] ?? '';
      const extended = obligation[EXTENSION_FIELD[stage]] ?? '';
      const now = set !== '' && extended > set ? extended : set;
      return (
        told !== null &&
        now !== '' &&
        !isDone(stage, obligation) &&
        (told === '' || isPast(input, dispatch, told)) &&
        isPast(input, dispatch, now)
      );
    });
    return isLate ? [{ obligation, dispatch }] : [];
  });
}

/** True if a deadline, or the working day to which it moves, has passed. */
function isPast({ today, rules }: PlanInput, { urgency }: Dispatch, day: string): boolean {
  if (urgency !== 'normal') return day < today;
  return addWorkingDays(addDays(day as Day, -1), 1, rules.deadlines.calendar) < today;
}

/**
 * Deadline of a stage in the last letter that named it; `''` if none did. Null if a letter said that there is none, if no
 * letter was about this version after the first, or if the unit was told to do nothing more.
 */
function lastTold(
  { letters }: PlanInput,
  obligation: Obligation,
  { version }: Dispatch,
  stage: Stage,
): string | null {
  const sent = letters.filter(({ state }) => state === 'sent');
  const told = sent.map((letter) => recordsOf(letter, obligation));
  const ended = told.findLastIndex((own) => own.some(({ kind }) => kind === 'cancellation'));
  const resumed = told.findLastIndex((own) => own.some(({ kind }) => kind === 'notice'));
  if (ended > resumed) return null;
  const own = told.flat().filter((record) => 'version' in record && record.version === version);
  if (version > 1 && own.length === 0) return null;
  const days = own.filter(isStageRecord).filter((record) => record.stage === stage);
  return days.length === 0 ? '' : (days.at(-1)?.setDay ?? null);
}

/** True if the unit was notified of an earlier version, by letter or on paper. */
function knewEarlier({ letters }: PlanInput, { obligation, dispatch }: LetterItem): boolean {
  if (dispatch.firstNotice === 'paper') return dispatch.version > 1;
  return letters
    .filter(({ state }) => state === 'sent')
    .flatMap(({ itemRecords }) => itemRecords)
    .filter((itemRecord) => `${itemRecord.dispatchId}/${itemRecord.unitCode}` === obligation.key)
    .some((one) => 'version' in one && one.version < dispatch.version);
}

/** Part of the letter about an item: its entry of the list, or all of a letter without a list. */
function partOf({ dispatch, unit }: LetterItem, { letter, message }: Read): string {
  const { text } = message;
  if (!isList(message)) return text;
  const several = new Set(letter.items.map((item) => item.unit.code)).size > 1;
  const entries = text.split('\n\n').filter((paragraph) => {
    const [head = ''] = paragraph.split('\n');
    const isEntry = head.startsWith(`${dispatch.type} số ${dispatch.number}`);
    return isEntry && (!several || head.includes(unit.name));
  });
  return entries.length === 1 ? (entries[0] ?? '') : `${entries.length} entries`;
}

/** Subject without the degree of urgency. */
const titleOf = ({ subject }: ComposedLetter) => subject.replace(/^\[(Khẩn|Hỏa tốc)\] /, '');

const isList = ({ text }: ComposedLetter) => /sau đây|Văn bản khác còn/.test(text);

/** Rules that every letter must keep. */
const RULES: Readonly<Record<string, (one: Read) => boolean>> = {
  'reminds nobody who owes nothing, and of nothing that is done': ({ letter, input }) =>
    letter.items.filter(reminds).every(({ obligation, itemRecords }) => {
      const { asked, exemptBecause, role } = obligation;
      const unit = input.units.find(({ code }) => code === obligation.unitCode);
      const dispatch = input.dispatches.find(({ id }) => id === obligation.dispatchId);
      const open = unit?.state === 'active' && dispatch?.state === 'open';
      const done = itemRecords.some((one) => isStageRecord(one) && isDone(one.stage, obligation));
      return open && asked === 'yes' && exemptBecause === '' && role === 'owes' && !done;
    }),

  'calls nothing overdue by an earlier day than its unit was told last': ({ letter, input }) =>
    letter.items.filter(reminds).every((item) =>
      lateIn(item).every((stage) => {
        const told = input.letters
          .filter(({ state }) => state === 'sent')
          .flatMap(({ itemRecords }) => itemRecords)
          .filter(({ dispatchId, unitCode }) => `${dispatchId}/${unitCode}` === item.obligation.key)
          .filter(isStageRecord)
          .filter((itemRecord) => itemRecord.stage === stage);
        return (
          (told[told.length - 1]?.setDay ?? '') <= (item.status[stage]?.deadline?.setDay ?? '')
        );
      }),
    ),

  'has one button for each unit, if it asks for an answer': ({ letter, message }) =>
    !letter.items.some(({ kind }) => asksAnswer(kind)) ||
    buttonsOf(message.document).length === new Set(letter.items.map(({ unit }) => unit.code)).size,

  'says of every item what it is about, once': (one) =>
    one.letter.items.every((item) => !partOf(item, one).endsWith('entries')),

  'leads with news, then with what is overdue': ({ letter, first, message }) => {
    const kinds = letter.items.map(({ kind }) => kind);
    const label = /^\[(.*?)\]/.exec(titleOf(message))?.[1] ?? '';
    if (kinds.some(isNews)) return isNews(first.kind) && !/Nhắc|Đôn đốc/.test(label);
    return kinds.includes('followUp') === label.startsWith('Đôn đốc');
  },

  'asks for difficulties only where the unit has named neither difficulties nor a day': (one) =>
    one.letter.items.every(
      (item) =>
        !partOf(item, one).includes(words.letters.reported.askDifficulties) ||
        (item.obligation.difficulties === '' && item.obligation.expectedOn === null),
    ),

  'repeats what the unit has answered about a result that it asks for': (one) =>
    one.letter.items.filter(reminds).every((item) => {
      const { complete, difficulties, returnedStage } = item.obligation;
      const own = partOf(item, one);
      if (!item.stages.includes('complete') || returnedStage !== null) return true;
      return (
        own.includes('đang thực hiện, văn bản triển khai 12-KH/CB') ===
          (complete === 'inProgress') && own.includes('chưa họp đủ') === (difficulties !== '')
      );
    }),

  'says “quá hạn” only where something that it asks for is overdue': ({ letter, message }) =>
    letter.items.some((item) => lateIn(item).length > 0) ||
    !`${message.subject}\n${message.text}\n${message.document.preheader}`
      .toLowerCase()
      .replace('không tính là quá hạn', '')
      .replace(/ngoài ra còn quá hạn: .*/g, '')
      .includes('quá hạn'),

  'names, if it reminds, what else is overdue of its units, and nothing that is not': (one) => {
    const { letter, message } = one;
    const [, line = ''] = /\nNgoài ra còn quá hạn: (.*); đề nghị/.exec(message.text) ?? [];
    const own = new Set(letter.items.map(({ obligation }) => obligation.key));
    const others = overdueOfUnits(one).filter(({ obligation }) => !own.has(obligation.key));
    const numbers = new Set(others.map(({ dispatch }) => dispatch.number));
    return ['1-CV/HU', '2-CV/HU'].every((number) => line.includes(number) === numbers.has(number));
  },

  'has in its subject the number of the stages that it names, if they have the same': (one) => {
    const { letter, first, input, message } = one;
    if (letter.kind !== 'followUp') return true;
    const numbers = new Set(lateIn(first).map((stage) => numberOn(input, first, stage)));
    const said = /^\[Đôn đốc(?: lần (\d+))?\]/.exec(titleOf(message))?.[1];
    if (said === undefined)
      return numbers.size > 1 || numbers.has(undefined) || /; \d| đơn vị/.test(message.subject);
    return numbers.size === 1 && numbers.has(Number(said));
  },

  'lists under “Trước thư này” the follow-ups about what it names': ({ first, message, input }) => {
    const listed = /^Trước thư này.*$/m.exec(message.text)?.[0];
    if (first.kind !== 'followUp' || listed === undefined) return true;
    const days = [...listed.matchAll(/đôn đốc[^;.]*/g)].flatMap(([part]) => part.match(/\d{4}/g));
    const about = lateIn(first).flatMap((stage) => followUpsOn(input, first, stage));
    return days.length === new Set(about).size;
  },

  'reminds of a new version as of one who had an earlier': (one) =>
    one.letter.items
      .filter(reminds)
      .every((item) => partOf(item, one).includes('(bản mới)') === knewEarlier(one.input, item)),

  'says of each follow-up unit, days overdue, number and the day of the answer': (one) => {
    const { letter, input, message } = one;
    const [greeted = ''] = message.text.split('\n');
    return followUpsIn(letter).every((item) => {
      const { unit, status } = item;
      const own = partOf(item, one);
      const isNumbered = isList(message) || item.stages.length > 1;
      return (
        greeted.includes(unit.name) &&
        saysAnswerDay(item, one) &&
        lateIn(item).every((stage) => {
          const number = numberOn(input, item, stage);
          const days = `đã qua ${status[stage]?.daysLate} ngày làm việc`;
          const lines = own.split('\n').filter((line) => line.includes(days));
          return lines.some((line) =>
            isNumbered && number !== undefined
              ? line.includes(`${days} (đôn đốc lần ${number})`)
              : !line.includes('(đôn đốc lần '),
          );
        })
      );
    });
  },

  'is no follow-up before the day is over by which the last asked for an answer': (one) =>
    followUpsIn(one.letter).every((item) =>
      followUpsTo(one.input, item).every(
        ({ sentAt }) =>
          answerBy(one.input, item.dispatch, sentAt === null ? undefined : dayOfMoment(sentAt)) <
          one.input.today,
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

  'has a subject of 60 characters at most, besides the degree of urgency': ({ message }) =>
    titleOf(message).length <= 60,
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
