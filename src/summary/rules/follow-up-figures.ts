import type { Dispatch } from '../../records/dispatch';
import { isOutsideDailyRule } from '../../records/letter-kind';
import type { OutboxLetter } from '../../records/outbox-letter';
import { completedAfterReminder, type UnitLine } from './unit-line';

/** What the office has done to follow a dispatch up, and what came of it. */
export interface FollowUpFigures {
  /** Letters about the dispatch that went out to units and the bodies above them: neither receipts nor what leaders get. */
  readonly letters: number;
  /** What asked after a deadline, counted for each unit. */
  readonly reminders: number;
  /** What asked before the deadlines only, counted for each unit. */
  readonly early: number;
  readonly unitsReminded: number;
  /** Units that have done a stage after a reminder of it. */
  readonly completedAfter: number;
  /** Units with something overdue of which no letter or recorded call told them; nought where the notice went on paper. */
  readonly untold: number;
}

/** Counts the follow-up of a dispatch, from all letters and the keys of the obligations of which one told a unit. */
export function followUpOf(
  { id, firstNotice }: Pick<Dispatch, 'id' | 'firstNotice'>,
  lines: readonly UnitLine[],
  { letters, told }: { letters: readonly OutboxLetter[]; told: ReadonlySet<string> },
): FollowUpFigures {
  const late = firstNotice === 'paper' ? [] : lines.filter(({ overdue }) => overdue.length > 0);
  const reminded = lines.filter(({ reminders }) => reminders.followUps > 0);
  return {
    letters: letters.filter(
      ({ kind, state, covers }) =>
        state === 'sent' &&
        !isOutsideDailyRule(kind) &&
        covers.some((cover) => cover.dispatch === id),
    ).length,
    reminders: reminded.reduce((sum, { reminders }) => sum + reminders.followUps, 0),
    early: lines.reduce((sum, { reminders }) => sum + reminders.early, 0),
    unitsReminded: reminded.length,
    completedAfter: lines.filter(completedAfterReminder).length,
    untold: late.filter(
      ({ obligation }) => obligation.answeredVersion === null && !told.has(obligation.key),
    ).length,
  };
}
