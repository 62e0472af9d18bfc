import type { Day } from '../../calendar/day';
import type { Obligation, ObligationChange } from '../../records/obligation';
import type { OutboxRow } from '../../records/outbox-letter';
import { NO_VALUES, type ReportedValue, roundsIn, withRounds } from '../../records/reported-value';
import { trainingTotals } from '../../records/training-figures';

/** Undoes answers, rounds of training and checks dated after `day`. Answers without a date stay. */
export function obligationAsOf<Row extends Obligation>(row: Row, day: Day): Row {
  const { acknowledgedOn, completedOn, checkedOn, heldOn, reportedValues } = row;
  const isLater = (on: Day | null) => on !== null && on > day;
  const roundDays = roundsIn(reportedValues).map(dayOfRound);
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
  const { complete, reportedValues, completedOn } = row;
  const all = roundsIn(reportedValues);
  const held = all.filter((round) => (dayOfRound(round) ?? '') <= day);
  const isWhole = held.length === all.length;
  const values = withRounds(reportedValues, held);
  const { heldOn, sessions, attended } = trainingTotals(values);
  const rounds = isWhole ? {} : { reportedValues: values, heldOn, sessions, attended };
  const wasCompleted = complete === 'completed' && (completedOn === null || completedOn <= day);
  if (wasCompleted || complete === 'notStarted') return rounds;
  const lastHeld = all.length > 0 ? heldOn : row.heldOn;
  if (lastHeld === null && all.length === 0 && complete === 'inProgress') return rounds;
  const begun = lastHeld !== null && lastHeld <= day;
  // Rounds have days; what is asked once was reported with the completion
  const later = complete === 'completed' && all.length === 0 ? { reportedValues: NO_VALUES } : {};
  const asOf = { complete: begun ? 'inProgress' : 'notStarted', completedOn: null } as const;
  return { ...rounds, ...later, ...asOf };
}

function dayOfRound(round: readonly ReportedValue[]): Day | null {
  return trainingTotals(round).heldOn;
}

/** For letters that were not sent, the planned day counts. */
export function lettersAsOf(letters: readonly OutboxRow[], day: Day): OutboxRow[] {
  return letters.filter(({ sentAt, plannedOn }) => (sentAt ?? plannedOn).slice(0, 10) <= day);
}
