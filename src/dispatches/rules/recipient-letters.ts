import type { DeadlineStatus } from '../../calendar/deadline';
import { type Dispatch, noticedOnPaper } from '../../records/dispatch';
import type { OutboxRow } from '../../records/outbox-letter';
import { cancellationNotices } from './cancellation-notices';
import { notifiedObligations } from './notified-obligations';
import { effectiveDeadline, openStages } from './obligation-status';
import type { RecipientRow } from './plan-recipients';

/** Letters about a change of recipients, by what they say; `passed`: none until the unit gets a new deadline. */
export type RecipientTelling = 'notice' | 'resumed' | 'passed' | 'cancellation';

export interface RecipientLettersInput {
  readonly dispatch: Dispatch;
  readonly letters: readonly OutboxRow[];
  readonly deadlineStatus: DeadlineStatus;
}

export type RecipientLetters = Readonly<Record<RecipientTelling, readonly RecipientRow[]>>;

/**
 * Rows of units that get a letter about the change, by kind of letter. Planning (letters/rules) sends the same
 * letters. While the dispatch is a draft or paused, no letter is sent.
 */
export function recipientLetters(
  rows: readonly RecipientRow[],
  { dispatch, letters, deadlineStatus }: RecipientLettersInput,
): RecipientLetters {
  const notified = notifiedObligations(letters);
  const cancellations = cancellationNotices(letters);
  const tellsRemoved = ({ before, after }: RecipientRow) =>
    before?.role === 'owes' &&
    before.exemptBecause === '' &&
    notified.has(after.key) &&
    !cancellations.get(after.key)?.isCancelled;
  const hasPassed = ({ after }: RecipientRow) =>
    after.role === 'owes' &&
    openStages(dispatch, after).some(
      (stage) =>
        deadlineStatus(dispatch, effectiveDeadline(stage, dispatch, after)).timing === 'overdue',
    );
  const tellingAdded = (row: RecipientRow): RecipientTelling | null => {
    const { key, role } = row.after;
    const isResumed = role === 'owes' && Boolean(cancellations.get(key)?.sentOn);
    if (!isResumed && (noticedOnPaper(dispatch) || notified.has(key))) return null;
    if (hasPassed(row)) return 'passed';
    return isResumed ? 'resumed' : 'notice';
  };
  const tellingOf = (row: RecipientRow): RecipientTelling | null => {
    const { unit, after } = row;
    if (unit.state !== 'active' || openStages(dispatch, after).length === 0) return null;
    if (after.asked === 'no') return tellsRemoved(row) ? 'cancellation' : null;
    return after.exemptBecause === '' ? tellingAdded(row) : null;
  };
  const told: Record<RecipientTelling, RecipientRow[]> = {
    notice: [],
    resumed: [],
    passed: [],
    cancellation: [],
  };
  for (const row of rows) {
    const telling = tellingOf(row);
    if (telling) told[telling].push(row);
  }
  return told;
}
