import type { Day } from '../../calendar/day';
import { totalHeads } from '../../records/audience';
import type { Obligation, ObligationChange } from '../../records/obligation';
import { trainingTotals } from '../../records/training-entry';

export interface CompletionRules {
  readonly today: Day;
  readonly version: number;
}

/**
 * Changes that follow from the dropdowns of a row; empty if it needs none. A row whose training has begun
 * counts as acknowledged, in `version`. Missing days and channels are filled in for the steps that the row has
 * reached, and cleared for the others.
 */
export function completeRow(
  row: Obligation,
  { today, version }: CompletionRules,
): ObligationChange {
  const trained = row.train !== 'notStarted';
  const received = isAnswered(row);
  return changesOf(row, {
    acknowledge: received ? 'acknowledged' : 'unacknowledged',
    acknowledgedOn: received ? (row.acknowledgedOn ?? today) : null,
    channel: received ? (row.channel ?? 'sheet') : null,
    trainChannel: trained ? (row.trainChannel ?? 'sheet') : null,
    completedOn: row.train === 'completed' ? (row.completedOn ?? today) : null,
    answeredVersion: received ? version : row.answeredVersion,
    ...typedTotals(row),
  });
}

/**
 * True if a row's answers belong to an earlier version of the dispatch. An answer without a day was chosen in
 * the dropdown after the reset, so it belongs to the current version.
 */
export function isOutdated(row: Obligation, version: number): boolean {
  const { answeredVersion, acknowledgedOn } = row;
  const isEarlier = answeredVersion !== null && answeredVersion < version;
  return isEarlier && isAnswered(row) && acknowledgedOn !== null;
}

export function isAnswered({ acknowledge, train }: Obligation): boolean {
  return acknowledge === 'acknowledged' || train !== 'notStarted';
}

/** Resets answers that a new version made outdated. The reported figures stay visible. */
export const RESET_ANSWERS: ObligationChange = {
  acknowledge: 'unacknowledged',
  acknowledgedOn: null,
  channel: null,
  train: 'notStarted',
  trainChannel: null,
  completedOn: null,
  returnedStage: null,
  returnedOn: null,
  returnedBecause: '',
  checkedOn: null,
  checked: '',
  expectedOn: null,
};

/** Typed totals stay if there are no rounds or no head counts. */
function typedTotals({ entries, eligibleBy }: Obligation): ObligationChange {
  const eligible = totalHeads(eligibleBy);
  const { heldOn, sessions, attended } = trainingTotals(entries);
  return {
    ...(eligible === null ? {} : { eligible }),
    ...(entries.length === 0 ? {} : { heldOn, sessions, attended }),
  };
}

function changesOf(row: Obligation, wanted: ObligationChange): ObligationChange {
  const names = Object.keys(wanted) as (keyof ObligationChange)[];
  return Object.fromEntries(
    names.filter((name) => wanted[name] !== row[name]).map((name) => [name, wanted[name]]),
  );
}
