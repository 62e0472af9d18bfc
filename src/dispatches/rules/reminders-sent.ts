import type { Day } from '../../calendar/day';
import type { LetterItemRecord } from '../../records/letter-item-record';
import { isReminder } from '../../records/letter-kind';
import { isStage, obligationKey, type Stage } from '../../records/obligation';
import { letterDay, mayHaveArrived, type OutboxLetter } from '../../records/outbox-letter';
import { groupBy } from '../../texts/group-by';

/**
 * How a unit was contacted about a dispatch. `pressed`: a person called after a deadline. `told`: a person
 * called before it. `escalation` goes to the unit's superior instead.
 */
export type ContactKind =
  | (typeof ONCE)[number]
  | 'reminder'
  | 'remindedDirectly'
  | 'followUp'
  | 'pressed';

export interface ContactRecord {
  readonly by: ContactKind;
  readonly on: Day;
  readonly version: number;
  readonly overdueStages: readonly Stage[];
}

/** Letter items that are no reminder. */
const ONCE = ['notice', 'supplement', 'escalation', 'cancellation'] as const;

/** Whether this contact counts in "đôn đốc lần n". */
export function isFollowUp({ by }: Pick<ContactRecord, 'by'>): boolean {
  return by === 'followUp' || by === 'pressed';
}

export interface RemindersSent {
  /** Reminders after a deadline of either stage, by letter or recorded call: "đôn đốc lần n". */
  readonly followUps: number;
  /** Reminders before the deadlines, without the first notice. */
  readonly early: number;
  readonly lastOn: Day | null;
  /** Last day on which a letter asked for an answer within some working days. */
  readonly answerAskedOn: Day | null;
  /** Letters per stage, before or after the deadline. */
  readonly letters: Readonly<Record<Stage, number>>;
}

export const NO_REMINDERS: RemindersSent = {
  followUps: 0,
  early: 0,
  lastOn: null,
  answerAskedOn: null,
  letters: { acknowledge: 0, train: 0 },
};

/**
 * Counts the reminders of each obligation, by obligation key. Only letters that reached or may have reached
 * the unit count.
 */
export function remindersSent(letters: readonly OutboxLetter[]): Map<string, RemindersSent> {
  const sent = new Map<string, RemindersSent>();
  for (const letter of letters) {
    if (!isReminder(letter.kind) && letter.kind !== 'supplement') continue;
    for (const [key, itemRecords] of itemsReached(letter))
      sent.set(key, withLetter(sent.get(key) ?? NO_REMINDERS, letter, itemRecords));
  }
  return sent;
}

function withLetter(
  before: RemindersSent,
  letter: OutboxLetter,
  itemRecords: readonly LetterItemRecord[],
): RemindersSent {
  const contact = contactOf(letter, itemRecords);
  const { answerAskedOn } = before;
  return {
    ...(contact === null ? before : withContact(before, contact)),
    answerAskedOn: asksAnswerBy(letter, itemRecords)
      ? laterDay(answerAskedOn, letterDay(letter))
      : answerAskedOn,
    letters: isOnce(contact) ? before.letters : countStages(before.letters, itemRecords),
  };
}

/** The contact that each obligation had in a letter, by obligation key. Empty if the letter was not sent. */
export function contactsIn(letter: OutboxLetter): [string, ContactRecord][] {
  return [...itemsReached(letter)].flatMap(([key, itemRecords]): [string, ContactRecord][] => {
    const contact = contactOf(letter, itemRecords);
    return contact === null ? [] : [[key, contact]];
  });
}

function itemsReached({
  state,
  itemRecords,
}: OutboxLetter): Map<string, readonly LetterItemRecord[]> {
  if (!mayHaveArrived(state)) return new Map();
  return groupBy(itemRecords, ({ dispatchId, unitCode }) => obligationKey(dispatchId, unitCode));
}

/**
 * What a letter was to one obligation. A notice or a supplement request also covers the steps due that day,
 * and a follow-up may also remind of a stage that is not late: the weightier kind counts.
 */
function contactOf(
  letter: OutboxLetter,
  itemRecords: readonly LetterItemRecord[],
): ContactRecord | null {
  const by = askedBy(letter, itemRecords);
  const [first] = itemRecords;
  if (by === null || !first) return null;
  const late = itemRecords.flatMap(({ stage, tier }) =>
    isStage(stage) && tier > 0 ? [stage] : [],
  );
  return { by, on: letterDay(letter), version: first.version, overdueStages: late };
}

function askedBy(
  { state }: OutboxLetter,
  itemRecords: readonly LetterItemRecord[],
): ContactKind | null {
  const isLate = itemRecords.some(({ stage, tier }) => isStage(stage) && tier > 0);
  if (state === 'remindedDirectly') return isLate ? 'pressed' : 'remindedDirectly';
  const once = ONCE.find((known) => itemRecords.some(({ stage }) => stage === known));
  if (once) return once;
  if (!itemRecords.some(({ stage }) => isStage(stage))) return null;
  return isLate ? 'followUp' : 'reminder';
}

function isOnce(contact: ContactRecord | null): boolean {
  return ONCE.some((once) => once === contact?.by);
}

function withContact(before: RemindersSent, contact: ContactRecord): RemindersSent {
  if (isOnce(contact)) return before;
  const isLate = isFollowUp(contact);
  return {
    ...before,
    followUps: before.followUps + (isLate ? 1 : 0),
    early: before.early + (isLate ? 0 : 1),
    lastOn: laterDay(before.lastOn, contact.on),
  };
}

/** A follow-up or an overdue supplement request asks for an answer by a given day. A call does not. */
function asksAnswerBy({ state }: OutboxLetter, itemRecords: readonly LetterItemRecord[]): boolean {
  return (
    state !== 'remindedDirectly' &&
    itemRecords.some(({ stage, tier }) => (isStage(stage) || stage === 'supplement') && tier > 0) &&
    !itemRecords.some(({ stage }) => stage === 'notice')
  );
}

function countStages(
  before: RemindersSent['letters'],
  itemRecords: readonly LetterItemRecord[],
): RemindersSent['letters'] {
  const more = (stage: Stage) =>
    itemRecords.some((itemRecord) => itemRecord.stage === stage) ? 1 : 0;
  return {
    acknowledge: before.acknowledge + more('acknowledge'),
    train: before.train + more('train'),
  };
}

function laterDay(before: Day | null, on: Day): Day {
  return before !== null && before > on ? before : on;
}
