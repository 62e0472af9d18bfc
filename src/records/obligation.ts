import type { Day } from '../calendar/day';
import type { Moment } from '../calendar/moment';
import type { DispatchId } from './dispatch';
import { NO_VALUES, type ReportedValue } from './reported-value';
import type { Stage } from './stage';
import type { UnitCode } from './unit';
import { NO_REQUESTS, type UnitRequest } from './unit-request';

export type AcknowledgeState = 'unacknowledged' | 'acknowledged';

export type CompleteState = 'notStarted' | 'inProgress' | 'completed';

/** How an answer reached the office; `parent` if the parent unit answered for the unit on the page. */
export type Channel = 'page' | 'parent' | 'email' | 'phone' | 'paper' | 'sheet';

/** `informed` units receive the dispatch for information (để biết) and owe nothing. */
export type Role = 'owes' | 'informed';

/** A row of Theo dõi: what one unit owes for one dispatch, and what it has answered. */
export interface Obligation {
  /** `VB-001/PN-001`: id of the dispatch and code of the unit. */
  readonly key: string;
  readonly dispatchId: DispatchId;
  readonly unitCode: UnitCode;
  readonly role: Role;
  readonly acknowledge: AcknowledgeState;
  readonly acknowledgedOn: Day | null;
  /** Position of the person who answered. */
  readonly acknowledgedBy: string;
  /** Number under which the unit registered the dispatch. */
  readonly incomingNumber: string;
  readonly channel: Channel | null;
  /**
   * Ids and moments of the last requests from the page, by which a repeated request is recognised
   * (answers/rules/request-memory).
   */
  readonly requests: string;
  /** What the unit asks or promises about this dispatch. Changes neither status nor deadline. */
  readonly unitRequests: readonly UnitRequest[];
  readonly complete: CompleteState;
  /** `yes` if the unit completed the task by answering that there was nothing to report (không phát sinh). */
  readonly nothingToReport: 'yes' | 'no';
  readonly completeChannel: Channel | null;
  /** Day on which the task was first reported as completed. */
  readonly completedOn: Day | null;
  /** Day of the training (the last one if there were several), or day on which another task was done. */
  readonly heldOn: Day | null;
  readonly sessions: number | null;
  readonly eligible: number | null;
  /** Attendances (lượt người): a person who came twice counts twice. */
  readonly attended: number | null;
  /**
   * What the unit reported of each figure, by round and audience, for an earlier version of the dispatch too. `heldOn`,
   * `sessions`, `eligible` and `attended` above are its totals where it has any, otherwise numbers that the office recorded.
   */
  readonly reportedValues: readonly ReportedValue[];
  readonly implementingDocument: string;
  readonly documentOn: Day | null;
  /** Number of the unit's written report, if the office requires one. */
  readonly reportNumber: string;
  readonly reportOn: Day | null;
  readonly difficulties: string;
  /** Day by which a late unit expects to complete, asked once per version. Does not move the deadline. */
  readonly expectedOn: Day | null;
  /** Stage whose answer the office returned, so that the unit completes it; `null` if there is none. */
  readonly returnedStage: Stage | null;
  readonly returnedOn: Day | null;
  readonly returnedBecause: string;
  /** Day on which the office checked the report against a document. */
  readonly checkedOn: Day | null;
  /** Position of the person who checked the report, and the document. */
  readonly checked: string;
  /** Why someone else answered for the unit, e.g. number and date of a document. */
  readonly basis: string;
  readonly acknowledgeExtendedTo: Day | null;
  readonly completeExtendedTo: Day | null;
  readonly exemptBecause: string;
  /** Why the deadline was extended. */
  readonly reason: string;
  /** Version of the dispatch that the answers are for; `null` before the first answer. */
  readonly answeredVersion: number | null;
  /** `no` if the unit answered although the dispatch was not sent to it. */
  readonly asked: 'yes' | 'no';
  /** Set if the write of another row has hit this one and no person has looked at it since. */
  readonly isOverwritten?: true;
}

/** What units have answered, without who answered and what the office did about it. */
export const ANSWER_FIELDS = [
  'acknowledge',
  'acknowledgedOn',
  'channel',
  'complete',
  'nothingToReport',
  'completeChannel',
  'completedOn',
  'heldOn',
  'sessions',
  'eligible',
  'attended',
  'reportedValues',
  'implementingDocument',
  'documentOn',
  'reportNumber',
  'reportOn',
  'difficulties',
  'checkedOn',
  'checked',
  'answeredVersion',
] as const satisfies readonly (keyof Obligation)[];

export type Answers = Pick<Obligation, (typeof ANSWER_FIELDS)[number]>;

export type ObligationChange = Partial<
  Omit<Obligation, 'key' | 'dispatchId' | 'unitCode' | 'isOverwritten'>
>;

export function owesDispatch({
  asked,
  exemptBecause,
  role,
}: Pick<Obligation, 'asked' | 'exemptBecause' | 'role'>): boolean {
  return asked === 'yes' && exemptBecause === '' && role === 'owes';
}

export function obligationKey(dispatch: DispatchId, unit: UnitCode): string {
  return `${dispatch}/${unit}`;
}

export function newObligation(
  dispatch: DispatchId,
  unit: UnitCode,
  role: Role = 'owes',
): Obligation {
  return {
    key: obligationKey(dispatch, unit),
    dispatchId: dispatch,
    unitCode: unit,
    role,
    acknowledge: 'unacknowledged',
    acknowledgedOn: null,
    acknowledgedBy: '',
    incomingNumber: '',
    channel: null,
    requests: '',
    unitRequests: NO_REQUESTS,
    complete: 'notStarted',
    nothingToReport: 'no',
    completeChannel: null,
    completedOn: null,
    heldOn: null,
    sessions: null,
    eligible: null,
    attended: null,
    reportedValues: NO_VALUES,
    implementingDocument: '',
    documentOn: null,
    reportNumber: '',
    reportOn: null,
    difficulties: '',
    expectedOn: null,
    returnedStage: null,
    returnedOn: null,
    returnedBecause: '',
    checkedOn: null,
    checked: '',
    basis: '',
    acknowledgeExtendedTo: null,
    completeExtendedTo: null,
    exemptBecause: '',
    reason: '',
    answeredVersion: null,
    asked: 'yes',
  };
}

/** Last sign of `stageCodes` if the row's status is red: a formula of the spreadsheet can find it there without separators. */
export const ALARM = '!';

/** `stageCodes` is the status copied into the row (dispatches/rules/stage-codes). */
export type TrackedObligation = Obligation & { readonly stageCodes?: string };

export type AnsweredRow = Obligation & { readonly changedAt?: Moment | null };
