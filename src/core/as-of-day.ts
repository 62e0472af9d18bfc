import type { Day } from './day';
import type { Obligation } from './obligation';
import type { OutboxLetter } from './outbox-letter';

/**
 * Gives a row as it stood at the end of a day, by the days of its answers: what was answered later is open again.
 * Answers without a day stand as they are, and so does what a row says of the unit itself.
 */
export function obligationAsOf<Row extends Obligation>(row: Row, day: Day): Row {
  const { acknowledgedOn, completedOn } = row;
  const acknowledgedLater = acknowledgedOn !== null && acknowledgedOn > day;
  const completedLater = completedOn !== null && completedOn > day;
  if (!acknowledgedLater && !completedLater) return row;
  return {
    ...row,
    ...(acknowledgedLater && { acknowledge: 'unacknowledged', acknowledgedOn: null }),
    ...(completedLater && { train: 'notStarted', completedOn: null, checkedOn: null }),
  };
}

/** Picks the letters that had gone by the end of a day. */
export function lettersAsOf(letters: readonly OutboxLetter[], day: Day): OutboxLetter[] {
  return letters.filter(({ sentAt, plannedOn }) => (sentAt ?? plannedOn).slice(0, 10) <= day);
}
