import type { Day } from '../../calendar/day';
import { headsTotal } from '../../records/audience';
import type { Obligation, ObligationChange } from '../../records/obligation';
import { trainingTotals } from '../../records/training-entry';

/** What a row is held against. */
export interface CompletionRules {
  readonly today: Day;
  /** The dispatch's version now. */
  readonly version: number;
}

/**
 * Says what follows from what a person has chosen in the dropdowns of a row: the day, the channel, receipt where
 * training is under way, the totals of rounds that were typed. Empty when the row is complete.
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
 * Tells whether a row's answers were given for an earlier version of the dispatch than the one that stands. An answer
 * without a day has just been chosen in the dropdown of a row that was asked again: it is for the version that stands.
 */
export function isOutdated(row: Obligation, version: number): boolean {
  const { answeredVersion, acknowledgedOn } = row;
  const isEarlier = answeredVersion !== null && answeredVersion < version;
  return isEarlier && isAnswered(row) && acknowledgedOn !== null;
}

/** Tells whether a unit has answered anything. */
export function isAnswered({ acknowledge, train }: Obligation): boolean {
  return acknowledge === 'acknowledged' || train !== 'notStarted';
}

/** What changes in a row whose answers a new version has made outdated: it is asked again, the figures stay to be seen. */
export const ASKED_AGAIN: ObligationChange = {
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

/** Totals come from the rounds where there are any; a row without rounds keeps what was typed. */
function typedTotals({ entries, eligibleBy }: Obligation): ObligationChange {
  const eligible = headsTotal(eligibleBy);
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
