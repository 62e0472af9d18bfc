import type { Day } from '../../calendar/day';
import type { LetterItemRecord } from '../../records/cover';
import { reminds } from '../../records/letter-kind';
import { isStage, obligationKey, type Stage } from '../../records/obligation';
import { type OutboxLetter, reached } from '../../records/outbox-letter';
import { groupBy } from '../../texts/group-by';

/**
 * How a unit was written or spoken to about a dispatch: `pressed` by a person, after a deadline; `escalation` tells its
 * superior instead.
 */
export type AskedBy = (typeof ONCE)[number] | 'reminder' | 'told' | 'followUp' | 'pressed';

/** One time that a unit was asked about a version of a dispatch. */
export interface AskedOnce {
  readonly by: AskedBy;
  readonly on: Day;
  readonly version: number;
  /** The stages that it asked for after their deadline. */
  readonly late: readonly Stage[];
}

/** What reminds of nothing. */
const ONCE = ['notice', 'supplement', 'escalation', 'cancellation'] as const;

/** Tells whether asking so counts in "đôn đốc lần n". */
export function isFollowUp({ by }: Pick<AskedOnce, 'by'>): boolean {
  return by === 'followUp' || by === 'pressed';
}

/** How often one obligation was reminded, and when last. */
export interface RemindersSent {
  /** What asked after a deadline, by letter or recorded call, whatever the stage: "đôn đốc lần n". */
  readonly followUps: number;
  /** What asked before the deadlines only, the first notice not counted. */
  readonly early: number;
  readonly lastOn: Day | null;
  /** The last day on which a letter asked for an answer within some working days. */
  readonly answerAskedOn: Day | null;
  /** Letters before or after the deadline, for each stage. */
  readonly letters: Readonly<Record<Stage, number>>;
}

/** The reminders of an obligation that had none. */
export const NO_REMINDERS: RemindersSent = {
  followUps: 0,
  early: 0,
  lastOn: null,
  answerAskedOn: null,
  letters: { acknowledge: 0, train: 0 },
};

/** Counts the reminders of each obligation, by its key, from the letters that went out or may have. */
export function remindersSent(letters: readonly OutboxLetter[]): Map<string, RemindersSent> {
  const sent = new Map<string, RemindersSent>();
  for (const letter of letters) {
    if (!reminds(letter.kind) && letter.kind !== 'supplement') continue;
    for (const [key, covers] of coversReached(letter))
      sent.set(key, withLetter(sent.get(key) ?? NO_REMINDERS, letter, covers));
  }
  return sent;
}

function withLetter(
  before: RemindersSent,
  letter: OutboxLetter,
  covers: readonly LetterItemRecord[],
): RemindersSent {
  const asked = askedOnce(letter, covers);
  const { answerAskedOn } = before;
  return {
    ...(asked === null ? before : withAsked(before, asked)),
    answerAskedOn: asksAnswerBy(letter, covers)
      ? laterDay(answerAskedOn, dayOf(letter))
      : answerAskedOn,
    letters: isOnce(asked) ? before.letters : countStages(before.letters, covers),
  };
}

/** Gives how each obligation that a letter covers was asked, by its key: none of a letter that did not go out. */
export function askedIn(letter: OutboxLetter): [string, AskedOnce][] {
  return [...coversReached(letter)].flatMap(([key, covers]): [string, AskedOnce][] => {
    const asked = askedOnce(letter, covers);
    return asked === null ? [] : [[key, asked]];
  });
}

function coversReached({ state, covers }: OutboxLetter): Map<string, readonly LetterItemRecord[]> {
  if (!reached(state)) return new Map();
  return groupBy(covers, ({ dispatch, unit }) => obligationKey(dispatch, unit));
}

/**
 * Says what a letter was to an obligation. A notice or a request to complete also covers the steps that are due on its
 * day, and a follow-up may remind as well: the weightier counts.
 */
function askedOnce(letter: OutboxLetter, covers: readonly LetterItemRecord[]): AskedOnce | null {
  const by = askedBy(letter, covers);
  const [first] = covers;
  if (by === null || !first) return null;
  const late = covers.flatMap(({ stage, tier }) => (isStage(stage) && tier > 0 ? [stage] : []));
  return { by, on: dayOf(letter), version: first.version, late };
}

function askedBy({ state }: OutboxLetter, covers: readonly LetterItemRecord[]): AskedBy | null {
  const isLate = covers.some(({ stage, tier }) => isStage(stage) && tier > 0);
  if (state === 'told') return isLate ? 'pressed' : 'told';
  const once = ONCE.find((said) => covers.some(({ stage }) => stage === said));
  if (once) return once;
  if (!covers.some(({ stage }) => isStage(stage))) return null;
  return isLate ? 'followUp' : 'reminder';
}

function isOnce(asked: AskedOnce | null): boolean {
  return ONCE.some((once) => once === asked?.by);
}

function withAsked(before: RemindersSent, asked: AskedOnce): RemindersSent {
  if (isOnce(asked)) return before;
  const isLate = isFollowUp(asked);
  return {
    ...before,
    followUps: before.followUps + (isLate ? 1 : 0),
    early: before.early + (isLate ? 0 : 1),
    lastOn: laterDay(before.lastOn, asked.on),
  };
}

/** A follow-up asks for an answer by a day, and so does what is to be completed after its deadline; a call does not. */
function asksAnswerBy({ state }: OutboxLetter, covers: readonly LetterItemRecord[]): boolean {
  return (
    state !== 'told' &&
    covers.some(({ stage, tier }) => (isStage(stage) || stage === 'supplement') && tier > 0) &&
    !covers.some(({ stage }) => stage === 'notice')
  );
}

function dayOf({ sentAt, plannedOn }: OutboxLetter): Day {
  return sentAt?.slice(0, 10) ?? plannedOn;
}

function countStages(
  before: RemindersSent['letters'],
  covers: readonly LetterItemRecord[],
): RemindersSent['letters'] {
  const more = (stage: Stage) => (covers.some((cover) => cover.stage === stage) ? 1 : 0);
  return {
    acknowledge: before.acknowledge + more('acknowledge'),
    train: before.train + more('train'),
  };
}

function laterDay(before: Day | null, on: Day): Day {
  return before !== null && before > on ? before : on;
}
