import type { OutboxLetter } from './outbox-letter';
import { completedAfterReminder, type UnitLine } from './unit-line';

/** What the office has done to follow a dispatch up, and what came of it. */
export interface FollowUpFigures {
  /** Letters of any kind about the dispatch that went out. */
  readonly letters: number;
  /** Reminders and follow-ups, counted for each unit. */
  readonly reminders: number;
  readonly unitsReminded: number;
  /** Units that have held their training after a reminder of it. */
  readonly completedAfter: number;
}

/** Counts the follow-up of a dispatch. */
export function followUpOf(
  directive: string,
  lines: readonly UnitLine[],
  letters: readonly OutboxLetter[],
): FollowUpFigures {
  const reminded = lines.filter(({ reminders }) => reminders.count > 0);
  return {
    letters: letters.filter(
      ({ state, covers }) =>
        state === 'sent' && covers.some((cover) => cover.directive === directive),
    ).length,
    reminders: reminded.reduce((sum, { reminders }) => sum + reminders.count, 0),
    unitsReminded: reminded.length,
    completedAfter: lines.filter(completedAfterReminder).length,
  };
}
