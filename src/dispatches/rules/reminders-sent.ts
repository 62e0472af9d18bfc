import type { Day } from '../../calendar/day';
import { isOrderedReminder, type LetterItemRecord } from '../../records/letter-item-record';
import { obligationKey } from '../../records/obligation';
import { isLetter, letterDay, mayHaveArrived, type OutboxRow } from '../../records/outbox-letter';
import { isStage, type Stage } from '../../records/stage';
import { groupBy } from '../../texts/group-by';

/**
 * How a unit was contacted about a dispatch. `remindedDirectly`: a person called before a deadline. `pressed`:
 * a person called after it. `escalation`: a letter to the unit's superior.
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

/** Letter items that do not count as reminders. */
const ONCE = ['notice', 'extension', 'supplement', 'escalation', 'cancellation'] as const;

/** True if a contact counts in "đôn đốc lần n" (follow-up number n). */
export function isFollowUp({ by }: Pick<ContactRecord, 'by'>): boolean {
  return by === 'followUp' || by === 'pressed';
}

export interface RemindersSent {
  /** Reminders after a deadline, by letter or recorded call: the n of "đôn đốc lần n". */
  readonly followUps: number;
  /** Reminders before a deadline or without one, without the first notice. */
  readonly early: number;
  /** Reminders among `early` that a person ordered for a stage without a deadline. */
  readonly byHand: number;
  readonly lastOn: Day | null;
  /** Last day on which a letter asked for an answer within some working days. */
  readonly answerAskedOn: Day | null;
  /** Reminders per stage, before or after the deadline. */
  readonly letters: Readonly<Record<Stage, number>>;
}

export const NO_REMINDERS: RemindersSent = {
  followUps: 0,
  early: 0,
  byHand: 0,
  lastOn: null,
  answerAskedOn: null,
  letters: { acknowledge: 0, complete: 0 },
};

/** Counts reminders by obligation key. Only letters that arrived or may have arrived count. */
export function remindersSent(letters: readonly OutboxRow[]): Map<string, RemindersSent> {
  const sent = new Map<string, RemindersSent>();
  for (const letter of letters) {
    if (!letter.itemRecords.some(({ stage }) => isStage(stage) || stage === 'supplement')) continue;
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
export function recordsAsked(row: OutboxRow): LetterItemRecord[] {
  return isLetter(row)
    ? askedRecordsIn(row.itemRecords)
    : row.itemRecords.filter(({ stage }) => isStage(stage));
}

/**
 * Records about what a letter reminds of, of the unit or of its subordinates, without those of obligations that it
 * gives news about.
 */
export function askedRecordsIn(itemRecords: readonly LetterItemRecord[]): LetterItemRecord[] {
  if (!itemRecords.some(reminds)) return [];
  return [...groupBy(itemRecords, obligationOf).values()]
    .filter((own) => !own.some(({ stage }) => ONCE.some((once) => once === stage)))
    .flatMap((own) => own.filter(reminds));
}

function reminds({ stage }: LetterItemRecord): boolean {
  return isStage(stage) || stage === 'subordinates';
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
 * information letter. In a letter, an item in `ONCE` determines the kind.
 */
function contactOf(
  letter: OutboxRow,
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
  { state }: OutboxRow,
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

function withContact(
  before: RemindersSent,
  contact: ContactRecord,
  itemRecords: readonly LetterItemRecord[],
): RemindersSent {
  if (isOnce(contact)) return before;
  const isLate = isFollowUp(contact);
  const isByHand = !isLate && itemRecords.some(isOrderedReminder);
  return {
    ...before,
    followUps: before.followUps + (isLate ? 1 : 0),
    early: before.early + (isLate ? 0 : 1),
    byHand: before.byHand + (isByHand ? 1 : 0),
    lastOn: laterDay(before.lastOn, contact.on),
  };
}

/**
 * True if a letter asks for an answer by a day: it has a follow-up or an overdue supplement request, and no
 * item with stage `notice` or `extension`. False if the unit was reminded directly.
 */
function asksAnswerBy({ state }: OutboxRow, itemRecords: readonly LetterItemRecord[]): boolean {
  return (
    state !== 'remindedDirectly' &&
    itemRecords.some(({ stage, tier }) => (isStage(stage) || stage === 'supplement') && tier > 0) &&
    !itemRecords.some(({ stage }) => stage === 'notice' || stage === 'extension')
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
    complete: before.complete + more('complete'),
  };
}

function laterDay(before: Day | null, on: Day): Day {
  return before !== null && before > on ? before : on;
}
