import type { Day } from '../../calendar/day';
import { deadlineStatusOn } from '../../calendar/deadline';
import { addWorkingDays } from '../../calendar/working-calendar';
import { answerDay } from '../../dispatches/rules/answer-day';
import { lastNotifiedDeadline, notifiedIn } from '../../dispatches/rules/last-notified';
import { askedRecordsIn } from '../../dispatches/rules/reminders-sent';
import type { Dispatch } from '../../records/dispatch';
import { type Address, addressOf } from '../../records/email-address';
import { ladderKey } from '../../records/letter-item-fields';
import {
  type LetterItemRecord,
  obligationKeysIn,
  type ReminderRecord,
} from '../../records/letter-item-record';
import { asksAnswer, isNews, type LetterKind } from '../../records/letter-kind';
import type { Obligation } from '../../records/obligation';
import { type OutboxRow, WAITING_STATES } from '../../records/outbox-letter';
import type { PlanRules } from '../../records/settings';
import type { Unit } from '../../records/unit';
import { groupBy, indexBy } from '../../texts/group-by';
import type { DueContext } from './due-records';
import { digestItemFinder } from './escalation';
import { itemOrSkipReason, type SkipReason } from './item-or-skip-reason';
import { leaderMailboxFinder, splitByLeadership } from './leader-copy';
import type { LetterItem } from './letter-item';
import { subordinatesFinder } from './open-subordinates';
import { type Owed, overdueByUnit } from './overdue-work';
import { type PastLetters, pastLetters } from './past-letters';
import { awaitsApproval, type BatchItems, letterFor, type PlannedLetter } from './planned-letter';
import { rhythmOf } from './rhythm';
import { contentOfWaiting } from './waiting-content';

export interface PlanInput {
  readonly today: Day;
  readonly dispatches: readonly Dispatch[];
  readonly units: readonly Unit[];
  readonly obligations: readonly Obligation[];
  /** The whole outbox: earlier requests are derived from it. */
  readonly letters: readonly OutboxRow[];
  readonly rules: PlanRules;
  /** Reminders that a person ordered for stages without a deadline. */
  readonly ordered?: readonly LetterItemRecord<'orderedReminder'>[];
  /** Mailboxes that a person chose to ask today although they rest. */
  readonly regardless?: readonly string[];
  /** Keys of the obligations whose subordinates are all in the input; missing if it has the whole office. */
  readonly parents?: ReadonlySet<string>;
}

export interface Skip {
  readonly obligation: Obligation;
  readonly reason: SkipReason;
}

/** A mailbox whose due reminders wait, because it was asked about another dispatch a short time ago. */
export interface RestingMailbox {
  readonly mailbox: string;
  /** Day on which its next letter may ask. */
  readonly until: Day;
  readonly items: BatchItems;
}

export interface LetterPlan {
  readonly letters: readonly PlannedLetter[];
  readonly skipped: readonly Skip[];
  readonly resting: readonly RestingMailbox[];
}

/**
 * Plans up to four letters for a mailbox: the digest, news that needs approval, reminders that need approval (more
 * than one if they are copied to the leaderships of different units), and one letter with everything else. What needs approval is planned even if the mailbox may not be asked today,
 * because it is sent on another day.
 */
export function planLetters(input: PlanInput): LetterPlan {
  const { needsApproval } = input.rules;
  const { items: due, skipped } = dueItems(input);
  const isWaiting = waitingItems(input);
  const items = due.filter((item) => !isWaiting(item));
  const rhythm = rhythmOf(input);
  const queued = recordsAskedByQueue(input.letters);
  const letters: PlannedLetter[] = [];
  const resting: RestingMailbox[] = [];
  const leaveOut = (left: readonly LetterItem[], reason: SkipReason) =>
    skipped.push(...left.map(({ obligation }): Skip => ({ obligation, reason })));
  leaveOut(due.filter(isWaiting), 'waiting');
  for (const [mailbox, own] of groupBy(items, (item) => item.mailbox)) {
    const regardless = input.regardless?.includes(mailbox) === true;
    const isLeftOut = (item: LetterItem) =>
      !regardless && item.kind === 'reminder' && rhythm.leavesOut(mailbox, recordsAsked([item]));
    leaveOut(own.filter(isLeftOut), 'resting');
    const { digest, newsToApprove, remindersToApprove, news, reminders } = partsOf(
      own.filter((item) => !isLeftOut(item)),
      needsApproval,
    );
    const wasAsked = rhythm.wasAskedToday(mailbox);
    const asked = [...recordsAsked(reminders), ...(queued.get(mailbox) ?? [])];
    const until = regardless ? null : rhythm.restsUntil(mailbox, asked);
    const asks = !wasAsked && until === null;
    if (wasAsked) leaveOut([...reminders, ...digest], 'alreadyToday');
    const [first, ...others] = reminders;
    if (!wasAsked && until !== null && first) {
      leaveOut(reminders, 'resting');
      resting.push({ mailbox, until, items: [first, ...others] });
    }
    letters.push(
      ...letterOf(newsToApprove, needsApproval),
      ...splitByLeadership(remindersToApprove).flatMap((part) => letterOf(part, needsApproval)),
      ...letterOf(asks ? [...news, ...reminders] : news, needsApproval).map((letter) =>
        regardless ? { ...letter, regardless } : letter,
      ),
      ...letterOf(wasAsked ? [] : digest, needsApproval),
    );
  }
  return { letters, skipped: withWaiting(skipped, input.letters), resting };
}

interface MailboxParts {
  readonly digest: readonly LetterItem[];
  readonly newsToApprove: readonly LetterItem[];
  readonly remindersToApprove: readonly LetterItem[];
  readonly news: readonly LetterItem[];
  readonly reminders: readonly LetterItem[];
}

function partsOf(items: readonly LetterItem[], needsApproval: readonly LetterKind[]): MailboxParts {
  const own = items.filter(({ kind }) => kind !== 'escalation');
  const news = own.filter(({ kind }) => isNews(kind));
  const reminders = own.filter(({ kind }) => !isNews(kind));
  const toApprove = (item: LetterItem) => awaitsApproval(item, needsApproval);
  return {
    digest: items.filter(({ kind }) => kind === 'escalation'),
    newsToApprove: news.filter(toApprove),
    remindersToApprove: reminders.filter(toApprove),
    news: news.filter((item) => !toApprove(item)),
    reminders: reminders.filter((item) => !toApprove(item)),
  };
}

function letterOf(
  [first, ...rest]: readonly LetterItem[],
  needsApproval: readonly LetterKind[],
): PlannedLetter[] {
  return first ? [letterFor([first, ...rest], needsApproval)] : [];
}

function recordsAsked(items: readonly LetterItem[]): ReminderRecord[] {
  return askedRecordsIn(items.flatMap(({ itemRecords }) => itemRecords));
}

/**
 * Returns a function that is true for items that a waiting letter will contain, because it is recomputed when it
 * is approved and when it is sent.
 */
function waitingItems({ letters, rules }: PlanInput): (item: LetterItem) => boolean {
  const waiting = letters.filter(({ state }) => WAITING_STATES.includes(state));
  const byMailbox = groupBy(waiting, ({ mailbox }) => mailbox);
  const contents = new Map(
    [...byMailbox].map(([mailbox, own]) => [
      mailbox,
      own.map((letter) => contentOfWaiting(letter, rules.needsApproval)),
    ]),
  );
  return (item) => contents.get(item.mailbox)?.some((mayContain) => mayContain(item)) === true;
}

/** What queued letters ask, by mailbox. Reminders that are due join them when they are sent. */
function recordsAskedByQueue(
  letters: readonly OutboxRow[],
): ReadonlyMap<string, readonly ReminderRecord[]> {
  const queued = letters.filter(({ state }) => state === 'queued');
  return new Map(
    [...groupBy(queued, ({ mailbox }) => mailbox)].map(([mailbox, own]) => [
      mailbox,
      askedRecordsIn(own.flatMap(({ itemRecords }) => itemRecords)),
    ]),
  );
}

/** Changes `notDue` to `waiting` where a waiting letter already covers the obligation. */
function withWaiting(skipped: readonly Skip[], letters: readonly OutboxRow[]): readonly Skip[] {
  const waiting = letters.filter(({ state }) => WAITING_STATES.includes(state));
  if (waiting.length === 0) return skipped;
  const keys = obligationKeysIn(waiting.flatMap(({ itemRecords }) => itemRecords));
  return skipped.map((skip) =>
    skip.reason === 'notDue' && keys.has(skip.obligation.key)
      ? { ...skip, reason: 'waiting' }
      : skip,
  );
}

export interface DueItems {
  readonly items: readonly LetterItem[];
  readonly skipped: Skip[];
  /** Obligations with a deadline that had passed before the unit was notified of it. */
  readonly passedUntold: readonly Obligation[];
  readonly past: PastLetters;
}

/** All items that are due today, whether or not their mailboxes may be asked today. */
export function dueItems(input: PlanInput): DueItems {
  const context = dueContextOf(input);
  const escalationOf = digestItemFinder(input.rules, input);
  const dispatches = indexBy(input.dispatches, 'id');
  const units = indexBy(input.units, 'code');
  const items: LetterItem[] = [];
  const skipped: Skip[] = [];
  const passedUntold: Obligation[] = [];
  const all = input.obligations.map((obligation) => ({
    obligation,
    dispatch: dispatches.get(obligation.dispatchId),
    unit: units.get(obligation.unitCode),
  }));
  for (const owed of all) {
    const { obligation } = owed;
    const outcome = itemOrSkipReason(owed, context);
    if (outcome.ok) items.push(outcome.item, ...(outcome.also ? [outcome.also] : []));
    else skipped.push({ obligation, reason: outcome.reason });
    if (outcome.ok ? outcome.isPassedUntold : outcome.reason === 'daysPassed')
      passedUntold.push(obligation);
    const escalated = escalationOf(owed, context);
    if (escalated) items.push(escalated);
  }
  return { items: withOverdue(items, all, context), skipped, passedUntold, past: context.past };
}

/** Reminders and follow-ups get all that is overdue of their unit. */
function withOverdue(
  items: readonly LetterItem[],
  owed: readonly Owed[],
  context: DueContext,
): readonly LetterItem[] {
  const asks = ({ kind }: LetterItem) => asksAnswer(kind) && !isNews(kind);
  const asked = new Set(items.filter(asks).map(({ unit }) => unit.code));
  if (asked.size === 0) return items;
  const overdue = overdueByUnit(owed, asked, context);
  return items.map((item) =>
    asks(item) ? { ...item, overdue: overdue.get(item.unit.code) ?? [] } : item,
  );
}

/** Minimum number of working days between any reminder and one by hand. */
const BY_HAND_PAUSE = 3;

export function dueContextOf(input: PlanInput): DueContext {
  const { today, letters, rules, ordered = [] } = input;
  const deadlineStatus = deadlineStatusOn(rules.deadlines, today);
  const { calendar } = rules.deadlines;
  const notified = notifiedIn(letters);
  const answerDays = new Map<string, Day>();
  const orderedByStage = new Map(ordered.map((record) => [ladderKey(record), record]));
  const known = new Map<Unit, Address>();
  const addressOfUnit = (unit: Unit): Address => {
    const address = known.get(unit) ?? addressOf(unit.email, unit.returnedEmail);
    known.set(unit, address);
    return address;
  };
  const past = pastLetters(letters, notified);
  return {
    today,
    past,
    deadlineStatus,
    lastNotified: lastNotifiedDeadline(() => notified),
    tiers: rules.tiers,
    awaitsAnswer: (dispatch, askedOn) => {
      const key = `${askedOn} ${dispatch.urgency}`;
      const day = answerDays.get(key) ?? answerDay(dispatch, askedOn, calendar);
      answerDays.set(key, day);
      return day >= today;
    },
    remindedLately: (lastOn) => addWorkingDays(lastOn, BY_HAND_PAUSE, calendar) > today,
    orderedReminder: (stage) =>
      orderedByStage.size === 0 ? null : (orderedByStage.get(ladderKey(stage)) ?? null),
    addressOf: addressOfUnit,
    leaderMailboxFor: leaderMailboxFinder(rules),
    subordinatesToTell: subordinatesFinder(input, {
      ...{ past, deadlineStatus, tiers: rules.tiers },
      addressOf: addressOfUnit,
    }),
    writesToParents: rules.escalation.toParent,
  };
}
