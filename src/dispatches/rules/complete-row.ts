import type { Day } from '../../calendar/day';
import { type Dispatch, isAsked } from '../../records/dispatch';
import type { Obligation, ObligationChange } from '../../records/obligation';
import { roundsIn } from '../../records/reported-value';
import { trainingTotals } from '../../records/training-figures';

export interface CompletionRules {
  readonly today: Day;
  readonly dispatch: Pick<Dispatch, 'version' | 'asks' | 'task'>;
}

/**
 * Changes that follow from the dropdowns of a row; empty if it needs none. A row whose task has begun counts as
 * acknowledged, except a successor's row whose task only some of its predecessors have begun: it has a channel
 * already. An answered row counts for the current version. Missing days and channels are filled in for
 * the steps that the row has reached, and cleared for the others.
 */
export function completeRow(
  row: Obligation,
  { today, dispatch }: CompletionRules,
): ObligationChange {
  const begun =
    isAsked(dispatch, 'complete') && (row.complete !== 'notStarted' || hasNothing(row, dispatch));
  const received =
    isAsked(dispatch, 'acknowledge') &&
    (row.acknowledge === 'acknowledged' || (begun && !isBegunByOthers(row)));
  return changesOf(row, {
    ...(isAsked(dispatch, 'acknowledge') ? receiptCells(row, received, today) : {}),
    ...(isAsked(dispatch, 'complete') ? resultCells(row, dispatch, today) : {}),
    answeredVersion: received || begun ? dispatch.version : row.answeredVersion,
    ...(dispatch.task === 'training' ? typedTotals(row) : {}),
  });
}

function isBegunByOthers({ complete, completeChannel, nothingToReport }: Obligation): boolean {
  return complete === 'inProgress' && completeChannel !== null && nothingToReport === 'no';
}

function receiptCells(row: Obligation, received: boolean, today: Day): ObligationChange {
  return {
    acknowledge: received ? 'acknowledged' : 'unacknowledged',
    acknowledgedOn: received ? (row.acknowledgedOn ?? today) : null,
    channel: received ? (row.channel ?? 'sheet') : null,
  };
}

/** Only a task other than training can have nothing to report, and is completed by it. */
function hasNothing(row: Obligation, { task }: Pick<Dispatch, 'task'>): boolean {
  return task !== 'training' && row.nothingToReport === 'yes';
}

function resultCells(
  row: Obligation,
  dispatch: Pick<Dispatch, 'task'>,
  today: Day,
): ObligationChange {
  const nothing = hasNothing(row, dispatch);
  const complete = nothing ? 'completed' : row.complete;
  return {
    complete,
    completeChannel: complete === 'notStarted' ? null : (row.completeChannel ?? 'sheet'),
    completedOn: complete === 'completed' ? (row.completedOn ?? today) : null,
    nothingToReport: nothing ? 'yes' : 'no',
  };
}

/**
 * True if a row's answers belong to an earlier version of the dispatch. An answer without a day (without a
 * channel if it is no receipt) was chosen in the dropdown after the reset, so it belongs to the current
 * version.
 */
export function isOutdated(row: Obligation, dispatch: Pick<Dispatch, 'version' | 'asks'>): boolean {
  const { answeredVersion, acknowledge, acknowledgedOn, completeChannel } = row;
  const isEarlier = answeredVersion !== null && answeredVersion < dispatch.version;
  const isReceived = isAsked(dispatch, 'acknowledge') && acknowledge === 'acknowledged';
  const since = isReceived ? acknowledgedOn : completeChannel;
  return isEarlier && isAnswered(row) && since !== null;
}

export function isAnswered({ acknowledge, complete }: Obligation): boolean {
  return acknowledge === 'acknowledged' || complete !== 'notStarted';
}

/** Resets answers that a new version made outdated. The reported figures stay visible. */
export const RESET_ANSWERS: ObligationChange = {
  acknowledge: 'unacknowledged',
  acknowledgedOn: null,
  channel: null,
  complete: 'notStarted',
  nothingToReport: 'no',
  completeChannel: null,
  completedOn: null,
  returnedStage: null,
  returnedOn: null,
  returnedBecause: '',
  checkedOn: null,
  checked: '',
  expectedOn: null,
};

/** Typed totals stay if there are no rounds or no head counts. */
function typedTotals({ reportedValues }: Obligation): ObligationChange {
  if (reportedValues.length === 0) return {};
  const { eligible, ...ofRounds } = trainingTotals(reportedValues);
  return {
    ...(eligible === null ? {} : { eligible }),
    ...(roundsIn(reportedValues).length === 0 ? {} : ofRounds),
  };
}

function changesOf(row: Obligation, wanted: ObligationChange): ObligationChange {
  const names = Object.keys(wanted) as (keyof ObligationChange)[];
  return Object.fromEntries(
    names.filter((name) => wanted[name] !== row[name]).map((name) => [name, wanted[name]]),
  );
}
