import type { Day } from '../../calendar/day';
import type { Obligation, ObligationChange } from '../../records/obligation';
import type { OutboxRow } from '../../records/outbox-letter';
import { NO_VALUES } from '../../records/reported-value';
import { trainingTotals } from '../../records/training-entry';

/** Undoes answers, rounds of training and checks dated after `day`. Answers without a date stay. */
export function obligationAsOf<Row extends Obligation>(row: Row, day: Day): Row {
  const { acknowledgedOn, completedOn, checkedOn, heldOn, entries } = row;
  const isLater = (on: Day | null) => on !== null && on > day;
  const roundDays = entries.map((round) => round.heldOn);
  if (![acknowledgedOn, completedOn, checkedOn, heldOn, ...roundDays].some(isLater)) return row;
  return {
    ...row,
    ...(isLater(acknowledgedOn) && { acknowledge: 'unacknowledged', acknowledgedOn: null }),
    ...(isLater(checkedOn) && { checkedOn: null }),
    ...trainingAsOf(row, day),
  };
}

/**
 * A result not completed by `day` is in progress if training was held or the task was done by then, otherwise
 * not started; its reported values came later. A result in progress without any date stays as it is.
 */
function trainingAsOf(row: Obligation, day: Day): ObligationChange {
  const { complete, entries, completedOn } = row;
  const held = entries.filter((round) => round.heldOn <= day);
  const { heldOn, sessions, attended } = trainingTotals(held);
  const isWhole = held.length === entries.length;
  const rounds = isWhole ? {} : { entries: held, heldOn, sessions, attended };
  const wasCompleted = complete === 'completed' && (completedOn === null || completedOn <= day);
  if (wasCompleted || complete === 'notStarted') return rounds;
  const lastHeld = entries.length > 0 ? heldOn : row.heldOn;
  if (lastHeld === null && entries.length === 0 && complete === 'inProgress') return rounds;
  const begun = lastHeld !== null && lastHeld <= day;
  const values = complete === 'completed' ? { reportedValues: NO_VALUES } : {};
  const asOf = { complete: begun ? 'inProgress' : 'notStarted', completedOn: null } as const;
  return { ...rounds, ...values, ...asOf };
}

/** For letters that were not sent, the planned day counts. */
export function lettersAsOf(letters: readonly OutboxRow[], day: Day): OutboxRow[] {
  return letters.filter(({ sentAt, plannedOn }) => (sentAt ?? plannedOn).slice(0, 10) <= day);
}
