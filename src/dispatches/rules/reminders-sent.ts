import type { Day } from '../../calendar/day';
import type { Cover } from '../../records/cover';
import { reminds } from '../../records/letter-kind';
import { obligationKey, type Stage } from '../../records/obligation';
import { type OutboxLetter, reached } from '../../records/outbox-letter';
import { groupBy } from '../../texts/group-by';

/** How often one obligation was reminded, and when last. */
export interface RemindersSent {
  /** What asked after a deadline, by letter or recorded call, whatever the stage: "đôn đốc lần n". */
  readonly followUps: number;
  /** What asked before the deadlines only, the first notice not counted. */
  readonly early: number;
  readonly lastOn: Day | null;
  /** Letters before or after the deadline, for each stage. */
  readonly letters: Readonly<Record<Stage, number>>;
}

/** The reminders of an obligation that had none. */
export const NO_REMINDERS: RemindersSent = {
  followUps: 0,
  early: 0,
  lastOn: null,
  letters: { acknowledge: 0, train: 0 },
};

/** Counts the reminders of each obligation, by its key, from the letters that went out or may have. */
export function remindersSent(letters: readonly OutboxLetter[]): Map<string, RemindersSent> {
  const sent = new Map<string, RemindersSent>();
  for (const letter of letters.filter(isReminder)) {
    const byObligation = groupBy(letter.covers, (cover) =>
      obligationKey(cover.directive, cover.unit),
    );
    for (const [key, covers] of byObligation) {
      const before = sent.get(key) ?? NO_REMINDERS;
      const letters = countStages(before.letters, covers);
      if (letter.state !== 'told' && covers.some(isToldOnce)) {
        sent.set(key, { ...before, letters });
        continue;
      }
      const isLate = covers.some(({ tier }) => tier > 0);
      sent.set(key, {
        followUps: before.followUps + (isLate ? 1 : 0),
        early: before.early + (isLate ? 0 : 1),
        lastOn: laterDay(before.lastOn, letter.sentAt?.slice(0, 10) ?? letter.plannedOn),
        letters,
      });
    }
  }
  return sent;
}

function isReminder({ state, kind }: OutboxLetter): boolean {
  return reached(state) && reminds(kind);
}

/** A letter that reminds of one dispatch may bring the notice of another: that reminds of nothing. */
function isToldOnce({ stage }: Cover): boolean {
  return stage !== 'acknowledge' && stage !== 'train';
}

function countStages(
  before: RemindersSent['letters'],
  covers: readonly Cover[],
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
