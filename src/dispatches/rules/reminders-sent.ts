import type { Day } from '../../calendar/day';
import type { Dispatch } from '../../records/dispatch';
import { type FollowedUp, NOT_FOLLOWED_UP } from '../../records/followed-up';
import {
  isOrderedReminder,
  isPressing,
  isReminderRecord,
  isStageRecord,
  type LetterItemRecord,
  ONCE_KINDS,
  type OnceKind,
  type ReminderRecord,
  type StageRecord,
} from '../../records/letter-item-record';
import { obligationKey } from '../../records/obligation';
import { isLetter, letterDay, mayHaveArrived, type OutboxRow } from '../../records/outbox-letter';
import type { Stage } from '../../records/stage';
import { groupBy } from '../../texts/group-by';
import type { ObligationStatus } from './obligation-status';

/**
 * How a unit was contacted about a dispatch. `remindedDirectly`: a person called before a deadline. `pressed`:
 * a person called after it. `escalation`: a letter to the unit's superior.
 */
export type ContactKind = OnceKind | 'reminder' | 'remindedDirectly' | 'followUp' | 'pressed';

export interface ContactRecord {
  readonly by: ContactKind;
  readonly on: Day;
  readonly version: number;
  readonly overdueStages: readonly Stage[];
}

/** True if a contact was made after a deadline. */
export function isFollowUp({ by }: Pick<ContactRecord, 'by'>): boolean {
  return by === 'followUp' || by === 'pressed';
}

export interface RemindersSent {
  /** Reminders after a deadline, by letter or recorded call, about any stage, version and deadline. */
  readonly followUps: number;
  /** Reminders before a deadline or without one, without the first notice. */
  readonly early: number;
  readonly lastOn: Day | null;
  /** Last day on which a letter asked for an answer within some working days. */
  readonly answerAskedOn: Day | null;
  /** Reminders per stage, before or after the deadline. */
  readonly letters: Readonly<Record<Stage, number>>;
  /** Follow-ups by `ladderOf`. */
  readonly followedUp: ReadonlyMap<string, FollowedUp>;
}

type Ladder = Pick<StageRecord, 'stage' | 'version' | 'setDay'>;

function ladderOf({ stage, version, setDay }: Ladder): string {
  return `${stage}|${version}|${setDay ?? ''}`;
}

export function followedUpBefore({ followedUp }: RemindersSent, ladder: Ladder): FollowedUp {
  return followedUp.get(ladderOf(ladder)) ?? NOT_FOLLOWED_UP;
}

/**
 * The n of "đôn đốc lần n" (follow-up number n) of each stage that a letter presses for, if it is sent after `sent`.
 * `itemRecords` are those about one obligation. A stage that is named besides has no number.
 */
export function followUpNumbers(
  sent: RemindersSent,
  itemRecords: readonly LetterItemRecord[],
): ReadonlyMap<Stage, number> {
  const pressing = itemRecords.filter(isPressing);
  return new Map(pressing.map((one) => [one.stage, followedUpBefore(sent, one).times + 1]));
}

/** What was sent about a stage of the current version by its current deadline. */
export function followedUpNow(
  sent: RemindersSent,
  { dispatch, status }: { readonly dispatch: Dispatch; readonly status: ObligationStatus },
  stage: Stage,
): FollowedUp {
  const setDay = status[stage]?.deadline?.setDay ?? null;
  return followedUpBefore(sent, { stage, version: dispatch.version, setDay });
}

export const NO_REMINDERS: RemindersSent = {
  followUps: 0,
  early: 0,
  lastOn: null,
  answerAskedOn: null,
  letters: { acknowledge: 0, complete: 0 },
  followedUp: new Map(),
};

/** Counts reminders by obligation key. Only letters that arrived or may have arrived count. */
export function remindersSent(letters: readonly OutboxRow[]): Map<string, RemindersSent> {
  const sent = new Map<string, RemindersSent>();
  for (const letter of letters) {
    if (!letter.itemRecords.some((one) => isStageRecord(one) || one.kind === 'supplement'))
      continue;
    for (const [key, itemRecords] of itemsReached(letter))
      if (isCounted(letter, itemRecords))
        sent.set(key, withLetter(sent.get(key) ?? NO_REMINDERS, letter, itemRecords));
  }
  return sent;
}

function isCounted(letter: OutboxRow, itemRecords: readonly LetterItemRecord[]): boolean {
  const contact = contactOf(letter, itemRecords);
  return (contact !== null && !isOnce(contact)) || asksAnswerBy(letter, itemRecords);
}

function withLetter(
  before: RemindersSent,
  letter: OutboxRow,
  itemRecords: readonly LetterItemRecord[],
): RemindersSent {
  const contact = contactOf(letter, itemRecords);
  const { answerAskedOn } = before;
  return {
    ...(contact === null ? before : withContact(before, contact, itemRecords)),
    answerAskedOn: asksAnswerBy(letter, itemRecords)
      ? laterDay(answerAskedOn, letterDay(letter))
      : answerAskedOn,
    letters: isOnce(contact) ? before.letters : countStages(before.letters, itemRecords),
  };
}

/** Stages that a letter or a recorded call asked for. */
export function recordsAsked(row: OutboxRow): ReminderRecord[] {
  return isLetter(row) ? askedRecordsIn(row.itemRecords) : row.itemRecords.filter(isStageRecord);
}

/**
 * Records about what a letter reminds of, of the unit or of its subordinates, without those of obligations that it
 * gives news about.
 */
export function askedRecordsIn(itemRecords: readonly LetterItemRecord[]): ReminderRecord[] {
  if (!itemRecords.some(isReminderRecord)) return [];
  return [...groupBy(itemRecords, obligationOf).values()]
    .filter((own) => onceKindIn(own) === undefined)
    .flatMap((own) => own.filter(isReminderRecord));
}

function onceKindIn(itemRecords: readonly LetterItemRecord[]): OnceKind | undefined {
  return ONCE_KINDS.find((once) => itemRecords.some(({ kind }) => kind === once));
}

function obligationOf({ dispatchId, unitCode }: LetterItemRecord): string {
  return obligationKey(dispatchId, unitCode);
}

/** Pairs of obligation key and contact. Empty unless the letter arrived or may have arrived. */
export function contactsIn(letter: OutboxRow): [string, ContactRecord][] {
  return [...itemsReached(letter)].flatMap(([key, itemRecords]): [string, ContactRecord][] => {
    const contact = contactOf(letter, itemRecords);
    return contact === null ? [] : [[key, contact]];
  });
}

function itemsReached({ state, itemRecords }: OutboxRow): Map<string, readonly LetterItemRecord[]> {
  if (!mayHaveArrived(state)) return new Map();
  return groupBy(itemRecords, obligationOf);
}

/**
 * Contact that a letter or a recorded call made about one obligation; `null` if it made none, such as an
 * information letter. In a letter, an item of a kind in `ONCE_KINDS` determines the kind.
 */
function contactOf(
  letter: OutboxRow,
  itemRecords: readonly LetterItemRecord[],
): ContactRecord | null {
  const by = askedBy(letter, itemRecords);
  const [version] = itemRecords.flatMap((one) => ('version' in one ? [one.version] : []));
  if (by === null || version === undefined) return null;
  const overdueStages = itemRecords.filter(isPressing).map(({ stage }) => stage);
  return { by, on: letterDay(letter), version, overdueStages };
}

function askedBy(
  { state }: OutboxRow,
  itemRecords: readonly LetterItemRecord[],
): ContactKind | null {
  const isLate = itemRecords.some(isPressing);
  if (state === 'remindedDirectly') return isLate ? 'pressed' : 'remindedDirectly';
  const once = onceKindIn(itemRecords);
  if (once) return once;
  if (!itemRecords.some(isStageRecord)) return null;
  return isLate ? 'followUp' : 'reminder';
}

function isOnce(contact: ContactRecord | null): boolean {
  return ONCE_KINDS.some((once) => once === contact?.by);
}

function withContact(
  before: RemindersSent,
  contact: ContactRecord,
  itemRecords: readonly LetterItemRecord[],
): RemindersSent {
  if (isOnce(contact)) return before;
  const isLate = isFollowUp(contact);
  return {
    ...before,
    followUps: before.followUps + (isLate ? 1 : 0),
    early: before.early + (isLate ? 0 : 1),
    lastOn: laterDay(before.lastOn, contact.on),
    followedUp: withFollowUps(before, itemRecords),
  };
}

function withFollowUps(
  before: RemindersSent,
  itemRecords: readonly LetterItemRecord[],
): RemindersSent['followedUp'] {
  const counted = itemRecords.filter((one) => isPressing(one) || isOrderedReminder(one));
  if (counted.length === 0) return before.followedUp;
  const followedUp = new Map(before.followedUp);
  for (const one of counted) {
    const { times, step } = followedUpBefore(before, one);
    const reached = one.kind === 'reminder' ? one.step : 0;
    followedUp.set(ladderOf(one), { times: times + 1, step: Math.max(step, reached) });
  }
  return followedUp;
}

/**
 * True if a letter asks for an answer by a day: it has a follow-up or an overdue supplement request, and no
 * item of the kind `notice` or `extension`. False if the unit was reminded directly.
 */
function asksAnswerBy({ state }: OutboxRow, itemRecords: readonly LetterItemRecord[]): boolean {
  return (
    state !== 'remindedDirectly' &&
    itemRecords.some((one) => isPressing(one) || (one.kind === 'supplement' && one.isLate)) &&
    !itemRecords.some(({ kind }) => kind === 'notice' || kind === 'extension')
  );
}

function countStages(
  before: RemindersSent['letters'],
  itemRecords: readonly LetterItemRecord[],
): RemindersSent['letters'] {
  const more = (stage: Stage) =>
    itemRecords.some((one) => isStageRecord(one) && one.stage === stage) ? 1 : 0;
  return {
    acknowledge: before.acknowledge + more('acknowledge'),
    complete: before.complete + more('complete'),
  };
}

function laterDay(before: Day | null, on: Day): Day {
  return before !== null && before > on ? before : on;
}
