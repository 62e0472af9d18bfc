import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, type Day } from '../../../src/calendar/day';
import { deadlineStatusOn } from '../../../src/calendar/deadline';
import { addWorkingDays, isWorkingDay } from '../../../src/calendar/working-calendar';
import { askedRecordsIn } from '../../../src/dispatches/rules/reminders-sent';
import { claimLetters, outboxLettersOf, queueOf } from '../../../src/letters/rules/claim';
import { awaitedNow } from '../../../src/letters/rules/letter-now';
import { type PlanInput, planLetters } from '../../../src/letters/rules/plan-letters';
import type { Dispatch, Urgency } from '../../../src/records/dispatch';
import { ladderKey } from '../../../src/records/letter-item-fields';
import {
  isPressing,
  isReminderRecord,
  type ReminderRecord,
} from '../../../src/records/letter-item-record';
import { obligationKey } from '../../../src/records/obligation';
import {
  letterDay,
  letterId,
  nextLetterNumber,
  type OutboxLetter,
  type OutboxRow,
} from '../../../src/records/outbox-letter';
import { dispatch } from '../../builders/dispatch';
import { itemRecord, letter, noticeRecord, phoneReminder } from '../../builders/letter';
import { obligation } from '../../builders/obligation';
import { planInput } from '../../builders/plan-input';
import { calendar, deadlineRules, rules } from '../../builders/rules';
import { unit } from '../../builders/unit';

const BEGINNING: Day = '2026-09-07';
const DAYS = 45;
const MAILBOX = 'chung@example.org';
/** Two units share a mailbox, one has its own. */
const units = ['PN-001', 'PN-002'].map((code) => unit({ code, email: MAILBOX }));
const allUnits = [...units, unit({ code: 'PN-003', email: 'rieng@example.org' })];

const anyDispatch = fc.record({
  opensAfter: fc.integer({ min: 0, max: 20 }),
  acknowledgeAfter: fc.integer({ min: 1, max: 12 }),
  completeAfter: fc.integer({ min: 2, max: 25 }),
  urgency: fc.constantFrom<Urgency>('normal', 'normal', 'normal', 'urgent'),
  asks: fc.constantFrom('receipt', 'receiptAndResult', 'result'),
});

/** An answer of a unit about a dispatch, both by number, on a day of the play. */
const anyAnswer = fc.record({
  day: fc.nat(DAYS),
  unit: fc.nat(2),
  dispatch: fc.nat(4),
  what: fc.constantFrom('acknowledge', 'complete', 'call'),
});

const anyPlay = fc.record({
  dispatches: fc.array(anyDispatch, { minLength: 1, maxLength: 5 }),
  answers: fc.array(anyAnswer, { maxLength: 12 }),
  /** Days on which somebody approves what waits; the others leave it. */
  approvals: fc.array(fc.boolean(), { minLength: DAYS, maxLength: DAYS }),
  approvesAll: fc.boolean(),
  pause: fc.integer({ min: 1, max: 5 }),
});

type Play = typeof anyPlay extends fc.Arbitrary<infer Value> ? Value : never;

interface Played {
  readonly sent: readonly OutboxLetter[];
  readonly calls: readonly OutboxRow[];
  /** Day and obligations that rested on it. */
  readonly rested: readonly { readonly day: Day; readonly keys: readonly string[] }[];
  /** Day of the first approval, by obligation. */
  readonly approved: ReadonlyMap<string, Day>;
  readonly dispatches: readonly Dispatch[];
  readonly obligationsOn: ReadonlyMap<Day, PlanInput['obligations']>;
}

function dispatchesOf(play: Play): Dispatch[] {
  return play.dispatches.map(
    ({ opensAfter, acknowledgeAfter, completeAfter, urgency, asks }, at) => {
      const issuedOn = addDays(BEGINNING, opensAfter);
      return dispatch({
        ...{ id: `VB-00${at + 1}`, number: `${at + 1}-CV/HU`, issuedOn, urgency, asks },
        acknowledgeBy: asks === 'result' ? null : addDays(issuedOn, acknowledgeAfter),
        completeBy: asks === 'receipt' ? null : addDays(issuedOn, completeAfter),
      });
    },
  );
}

/**
 * Plans and sends in the morning, approves, plans and sends again, on every working day. On the `unsent` days
 * nothing is sent.
 */
function played(play: Play, unsent: readonly boolean[] = []): Played {
  const all = dispatchesOf(play);
  const office = rules({ askingPause: play.pause });
  const answered = new Map<string, object>();
  const rested: Played['rested'][number][] = [];
  const approved = new Map<string, Day>();
  const obligationsOn = new Map<Day, PlanInput['obligations']>();
  let letters: readonly OutboxRow[] = [];
  for (let at = 0; at < DAYS; at += 1) {
    const today = addDays(BEGINNING, at);
    if (!isWorkingDay(today, calendar())) continue;
    const dispatches = all.filter(({ issuedOn }) => issuedOn <= today);
    letters = [...letters, ...answersOn(today, { play, dispatches, answered, before: letters })];
    const obligations = dispatches.flatMap(({ id }) =>
      allUnits.map(({ code }) =>
        obligation({ dispatchId: id, unitCode: code, ...answered.get(obligationKey(id, code)) }),
      ),
    );
    obligationsOn.set(today, obligations);
    const input = () =>
      planInput({ today, dispatches, units: allUnits, obligations, letters, rules: office });
    const plan = planLetters(input());
    letters = [...letters, ...rowsOf(plan.letters, input())];
    if (!unsent[at]) letters = sentAt('08:10', input());
    if (play.approvesAll || play.approvals[at]) {
      const contentOf = awaitedNow(input());
      letters = letters.map((row) => approvedRow(row, { today, contentOf, approved }));
      const again = planLetters(input());
      letters = [...letters, ...rowsOf(again.letters, input())];
      if (!unsent[at]) letters = sentAt('09:10', input());
    }
    const { resting } = planLetters(input());
    rested.push({
      day: today,
      keys: resting.flatMap(({ items }) => items.map((item) => item.obligation.key)),
    });
  }
  const isSent = (row: OutboxRow): row is OutboxLetter => row.state === 'sent';
  return {
    sent: letters.filter(isSent),
    calls: letters.filter(({ state }) => state === 'remindedDirectly'),
    ...{ rested, approved, dispatches: all, obligationsOn },
  };
}

/** Approves today's content of a letter, if anything is left of it. */
function approvedRow(
  row: OutboxRow,
  {
    today,
    contentOf,
    approved,
  }: { today: Day; contentOf: ReturnType<typeof awaitedNow>; approved: Map<string, Day> },
): OutboxRow {
  if (row.state !== 'awaiting') return row;
  const now = contentOf(row);
  if (!now.ok) return { ...row, state: 'skipped' };
  const { itemRecords } = now.content;
  for (const { dispatchId, unitCode } of itemRecords) {
    const key = obligationKey(dispatchId, unitCode);
    approved.set(key, approved.get(key) ?? today);
  }
  return { ...row, itemRecords, state: 'queued' };
}

/** Notes the day's answers in `answered` and returns its calls. */
function answersOn(
  today: Day,
  {
    play,
    dispatches,
    answered,
    before,
  }: {
    play: Play;
    dispatches: Dispatch[];
    answered: Map<string, object>;
    before: readonly OutboxRow[];
  },
): OutboxRow[] {
  const ofDay = play.answers.filter(({ day }) => addDays(BEGINNING, day) === today);
  return ofDay.flatMap(({ unit: by, dispatch: about, what }, at) => {
    const [of, unitCode] = [dispatches[about], allUnits[by]?.code];
    if (!of || !unitCode) return [];
    if (what === 'call') return [callOn(today, of, unitCode, nextLetterNumber(before) + at)];
    const key = obligationKey(of.id, unitCode);
    const done =
      what === 'acknowledge' ? { acknowledge: 'acknowledged' } : { complete: 'completed' };
    answered.set(key, { ...answered.get(key), ...done });
    return [];
  });
}

const callOn = (day: Day, of: Dispatch, unitCode: string, number: number) =>
  phoneReminder(day, {
    id: letterId(number),
    mailbox: '01234567890',
    itemRecords: [
      noticeRecord({ dispatchId: of.id, unitCode }),
      itemRecord({ dispatchId: of.id, unitCode, day: of.acknowledgeBy, tier: 0 }),
    ],
  });

const rowsOf = (planned: ReturnType<typeof planLetters>['letters'], input: PlanInput) =>
  outboxLettersOf(
    planned.map((one) => ({ ...one, subject: '' })),
    input,
  );

function sentAt(hour: string, input: PlanInput): readonly OutboxRow[] {
  const limits = { letters: 50, recipients: 500 };
  const { claimed, dropped } = claimLetters(input, queueOf(input), limits);
  const at = `${input.today}T${hour}` as const;
  const changed = new Map<string, OutboxRow>(
    dropped.map((one) => [one.letter.id, { ...one.letter, state: 'skipped' }]),
  );
  for (const { letter: own, content } of claimed)
    changed.set(
      own.id,
      letter({
        ...own,
        kind: content.kind,
        itemRecords: content.itemRecords,
        ...{ state: 'sent', claimedAt: at, sentAt: at },
      }),
    );
  return input.letters.map((row) => changed.get(row.id) ?? row);
}

const askedBy = (row: OutboxRow) =>
  row.state === 'remindedDirectly'
    ? row.itemRecords.filter(isReminderRecord)
    : askedRecordsIn(row.itemRecords);

/** Whether a reminder may come sooner than the pause, recomputed from the letters sent before it. */
function isExempt(record: ReminderRecord, own: OutboxLetter, play: Played, pause: number): boolean {
  const of = play.dispatches.find(({ id }) => id === record.dispatchId);
  if (of?.urgency !== 'normal') return true;
  const on = letterDay(own);
  const named = [...play.sent, ...play.calls]
    .filter((row) => row !== own && letterDay(row) <= on)
    .filter(({ itemRecords }) => itemRecords.some((one) => ladderKey(one) === ladderKey(record)))
    .map(letterDay)
    .sort();
  const { deadline, daysLeft } = deadlineStatusOn(deadlineRules(), on)(of, record.setDay);
  if (deadline === null) return false;
  const [first = of.issuedOn] = named;
  const last = named[named.length - 1];
  const isShort = deadline.due < addWorkingDays(first, 5, calendar());
  const isForgotten = last === undefined || addWorkingDays(last, pause, calendar()) <= on;
  return isShort || (daysLeft === 1 && isForgotten);
}

it('letters that ask a mailbox about different dispatches keep the pause, or name an exemption', () => {
  fc.assert(
    fc.property(anyPlay, (play) => {
      const all = played(play);
      const asking = all.sent.filter((row) => askedBy(row).length > 0);
      const tooSoon = asking.flatMap((later) => {
        const on = letterDay(later);
        const before = [...asking, ...all.calls].filter(
          (row) =>
            row !== later &&
            letterDay(row) <= on &&
            (row.sentAt ?? '') < (later.sentAt ?? '') &&
            addWorkingDays(letterDay(row), play.pause, calendar()) > on,
        );
        const isFree = (record: ReminderRecord) =>
          before
            .filter((row) =>
              row.state === 'remindedDirectly'
                ? askedBy(row).some(({ unitCode }) => unitCode === record.unitCode)
                : row.mailbox === later.mailbox,
            )
            .every((row) =>
              askedBy(row).every(({ dispatchId }) => dispatchId === record.dispatchId),
            );
        const mayGo = askedBy(later).some(
          (record) => isFree(record) || isExempt(record, later, all, play.pause),
        );
        return mayGo ? [] : [`${later.id} ${later.mailbox} ${on}`];
      });
      expect(tooSoon).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

it('a mailbox gets at most one letter a day that asks, and one letter of news in a run', () => {
  fc.assert(
    fc.property(anyPlay, (play) => {
      const { sent } = played(play);
      const asked = sent
        .filter((row) => askedBy(row).length > 0)
        .map((row) => `${row.mailbox} ${letterDay(row)}`);
      const runs = sent.map(({ mailbox, sentAt }) => `${mailbox} ${sentAt}`);
      expect([doubles(asked), doubles(runs)]).toEqual([[], []]);
    }),
    { numRuns: 50 },
  );
});

const doubles = (texts: readonly string[]) =>
  texts.filter((text, index) => texts.indexOf(text) !== index);

it('a notice leaves on the first working day of its dispatch and leads its letter', () => {
  fc.assert(
    fc.property(anyPlay, (play) => {
      const answers = play.answers.filter(({ what }) => what !== 'call');
      const { sent, dispatches, obligationsOn } = played({ ...play, answers });
      const notices = sent.flatMap((row) =>
        row.itemRecords
          .filter(({ kind }) => kind === 'notice')
          .map((record) => ({ key: obligationKey(record.dispatchId, record.unitCode), row })),
      );
      for (const { id, issuedOn } of dispatches) {
        const first = isWorkingDay(issuedOn, calendar())
          ? issuedOn
          : addWorkingDays(issuedOn, 1, calendar());
        const owed = (obligationsOn.get(first) ?? []).filter(
          (row) =>
            row.dispatchId === id &&
            row.acknowledge === 'unacknowledged' &&
            row.complete === 'notStarted',
        );
        const passed = dispatches.some(
          (one) =>
            one.id === id &&
            [one.acknowledgeBy, one.completeBy].some((day) => day !== null && day < first),
        );
        if (passed) continue;
        expect(
          owed.map(({ key }) => {
            const own = notices.find((notice) => notice.key === key)?.row;
            return [key, own?.kind, own && letterDay(own)];
          }),
        ).toEqual(owed.map(({ key }) => [key, 'notice', first]));
      }
    }),
    { numRuns: 50 },
  );
});

it('nothing that is due rests longer than the pause', () => {
  fc.assert(
    fc.property(anyPlay, (play) => {
      const { rested } = played(play);
      const streaks = new Map<string, number>();
      const tooLong = rested.flatMap(({ day, keys }) => {
        for (const key of streaks.keys()) if (!keys.includes(key)) streaks.delete(key);
        for (const key of keys) streaks.set(key, 1 + (streaks.get(key) ?? 0));
        return [...streaks].filter(([, days]) => days > play.pause).map(([key]) => `${key} ${day}`);
      });
      expect(tooLong).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

it('a letter never presses for what was not approved', () => {
  fc.assert(
    fc.property(
      anyPlay,
      fc.array(fc.boolean(), { minLength: DAYS, maxLength: DAYS }),
      (play, unsent) => {
        const { sent, approved } = played(play, unsent);
        const unapproved = sent.flatMap((row) =>
          askedBy(row)
            .filter(isPressing)
            .map(({ dispatchId, unitCode }) => obligationKey(dispatchId, unitCode))
            .filter((key) => (approved.get(key) ?? '9999') > letterDay(row)),
        );
        expect(unapproved).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

it('with one dispatch, letters leave on the days of its reminder ladder, whatever the pause', () => {
  fc.assert(
    fc.property(anyPlay, (play) => {
      const one = { ...play, dispatches: play.dispatches.slice(0, 1) };
      const daysWith = (pause: number) =>
        played({ ...one, pause }).sent.map((row) => [row.mailbox, row.kind, letterDay(row)]);
      expect(daysWith(5)).toEqual(daysWith(1));
    }),
    { numRuns: 30 },
  );
});
