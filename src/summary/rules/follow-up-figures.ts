import type { Dispatch } from '../../records/dispatch';
import { isOutsideDailyRule } from '../../records/letter-kind';
import type { OutboxLetter } from '../../records/outbox-letter';
import { completedAfterReminder, type UnitLine } from './unit-line';

export interface FollowUpFigures {
  /**
   * Letters about the dispatch sent to units and to bodies above them, without receipts and letters
   * to leaders.
   */
  readonly letters: number;
  /** Sum over units of the reminders after a deadline. */
  readonly reminders: number;
  /** Reminders before the deadlines, counted per unit. */
  readonly early: number;
  readonly unitsReminded: number;
  /** Units that completed a stage after a reminder of it. */
  readonly completedAfter: number;
  /**
   * Overdue units that have not answered and that no letter or recorded call has notified; 0 if the first
   * notice went on paper.
   */
  readonly notNotified: number;
}

export function followUpOf(
  { id, firstNotice }: Pick<Dispatch, 'id' | 'firstNotice'>,
  lines: readonly UnitLine[],
  { letters, notified }: { letters: readonly OutboxLetter[]; notified: ReadonlySet<string> },
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
