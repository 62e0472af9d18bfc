import type { Dispatch } from '../../records/dispatch';
import { isOutsideDailyRule } from '../../records/letter-kind';
import type { OutboxRow } from '../../records/outbox-letter';
import { completedAfterReminder, type UnitLine } from './unit-line';

export interface FollowUpFigures {
  /**
   * Letters about the dispatch that were sent to units or to bodies above them. Receipts and
   * letters to leaders do not count.
   */
  readonly letters: number;
  /** Reminders after a deadline, summed over the units. */
  readonly reminders: number;
  /** Reminders before a deadline, summed over the units. */
  readonly early: number;
  readonly unitsReminded: number;
  /** Number of units that completed a stage after a reminder about this stage. */
  readonly completedAfter: number;
  /**
   * Number of overdue units that have not answered and were not notified by a letter or a recorded
   * call. 0 if the first notice was sent on paper.
   */
  readonly notNotified: number;
}

export function followUpOf(
  { id, firstNotice }: Pick<Dispatch, 'id' | 'firstNotice'>,
  lines: readonly UnitLine[],
  { letters, notified }: { letters: readonly OutboxRow[]; notified: ReadonlySet<string> },
): FollowUpFigures {
  const late = firstNotice === 'paper' ? [] : lines.filter(({ overdue }) => overdue.length > 0);
  const reminded = lines.filter(({ reminders }) => reminders.followUps > 0);
  return {
    letters: letters.filter(
      ({ kind, state, itemRecords }) =>
        state === 'sent' &&
        !isOutsideDailyRule(kind) &&
        itemRecords.some((itemRecord) => itemRecord.dispatchId === id),
    ).length,
    reminders: reminded.reduce((sum, { reminders }) => sum + reminders.followUps, 0),
    early: lines.reduce((sum, { reminders }) => sum + reminders.early, 0),
    unitsReminded: reminded.length,
    completedAfter: lines.filter(completedAfterReminder).length,
    notNotified: late.filter(
      ({ obligation }) => obligation.answeredVersion === null && !notified.has(obligation.key),
    ).length,
  };
}
