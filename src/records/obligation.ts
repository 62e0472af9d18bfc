import type { Day } from '../calendar/day';
import type { Moment } from '../calendar/moment';
import type { HeadCounts } from './audience';
import type { DispatchId } from './dispatch';
import type { TrainingEntry } from './training-entry';
import type { UnitCode } from './unit';

/** The two things a unit is asked for: acknowledge (xác nhận đã nhận) and train (quán triệt). */
export type Stage = 'acknowledge' | 'train';

/** The two stages in the order in which a unit goes through them. */
export const STAGES: readonly Stage[] = ['acknowledge', 'train'];

/** Tells whether what a letter covers is one of them. */
export function isStage(stage: string): stage is Stage {
  return stage === 'acknowledge' || stage === 'train';
}

/** What a unit has said of receipt. */
export type AcknowledgeState = 'unacknowledged' | 'acknowledged';

/** How far a unit's training has come. */
export type TrainState = 'notStarted' | 'inProgress' | 'completed';

/** How an answer reached the office; `parent` when the parent unit answered on the page for it. */
export type Channel = 'page' | 'parent' | 'email' | 'phone' | 'paper' | 'sheet';

/** Whether a unit carries a dispatch out, or receives it for information (để biết) and owes nothing. */
export type Role = 'owes' | 'informed';

/** What one unit owes for one dispatch, and what it has answered: a row of Theo dõi. */
export interface Obligation {
  /** `VB-001/PN-001`: the dispatch's id and the unit's code. */
  readonly key: string;
  readonly dispatch: DispatchId;
  readonly unit: UnitCode;
  readonly role: Role;
  readonly acknowledge: AcknowledgeState;
  readonly acknowledgedOn: Day | null;
  /** Position of the one who answered for the unit. */
  readonly acknowledgedBy: string;
  /** Number under which the unit registered the dispatch. */
  readonly incomingNumber: string;
  readonly channel: Channel | null;
  /** The answers last taken from the page, with their moments (answers/rules/request-memory). */
  readonly requests: string;
  readonly train: TrainState;
  readonly trainChannel: Channel | null;
  /** The day on which the completed training was reported. */
  readonly completedOn: Day | null;
  /** The day on which the training was held; the last one when there were several. */
  readonly heldOn: Day | null;
  /** Forms of the training, as chosen, joined by "; ". */
  readonly forms: string;
  readonly sessions: number | null;
  readonly eligible: number | null;
  /** Attendances (lượt người). */
  readonly attended: number | null;
  /** How many are eligible, once per audience. */
  readonly eligibleBy: HeadCounts;
  /** The rounds of the training, as the unit gave them; the totals above are their sums. */
  readonly entries: readonly TrainingEntry[];
  /** Number of the unit's own implementing document. */
  readonly implementingDocument: string;
  readonly documentOn: Day | null;
  /** Number of the unit's written report, where the office asks for one. */
  readonly reportNumber: string;
  readonly reportOn: Day | null;
  readonly difficulties: string;
  /** The day by which the unit, being late, expects to complete: said once for each version; it moves no deadline. */
  readonly expectedOn: Day | null;
  /** The stage that the office sent back to be completed; null when none is open. */
  readonly returnedStage: Stage | null;
  readonly returnedOn: Day | null;
  readonly returnedBecause: string;
  /** The day on which the office compared the report with a document. */
  readonly checkedOn: Day | null;
  /** Who compared it (position), and with which document. */
  readonly checked: string;
  /** On which grounds another answered for the unit: reason, number and date of a document. */
  readonly basis: string;
  /** A later deadline granted to this unit for the stage. */
  readonly acknowledgeExtendedTo: Day | null;
  readonly trainExtendedTo: Day | null;
  /** Why the unit owes nothing; '' when it does. */
  readonly exemptBecause: string;
  /** Why the deadline was moved. */
  readonly reason: string;
  /** The version of the dispatch that the answers are for; null before the first answer. */
  readonly answeredVersion: number | null;
  /** `no` for a unit that answered although the dispatch was not sent to it. */
  readonly asked: 'yes' | 'no';
}

/** Changed values of an obligation. */
export type ObligationChange = Partial<Omit<Obligation, 'key' | 'dispatch' | 'unit'>>;

/** Tells whether a unit is asked: one that was not, is exempt or receives a dispatch for information owes nothing. */
export function isAsked({ asked, exemptBecause, role }: Obligation): boolean {
  return asked === 'yes' && exemptBecause === '' && role === 'owes';
}

/** Names the obligation of a unit for a dispatch. */
export function obligationKey(dispatch: DispatchId, unit: UnitCode): string {
  return `${dispatch}/${unit}`;
}

/** Gives the obligation of a unit that was just asked: nothing answered yet. */
export function newObligation(
  dispatch: DispatchId,
  unit: UnitCode,
  role: Role = 'owes',
): Obligation {
  return {
    key: obligationKey(dispatch, unit),
    dispatch,
    unit,
    role,
    acknowledge: 'unacknowledged',
    acknowledgedOn: null,
    acknowledgedBy: '',
    incomingNumber: '',
    channel: null,
    requests: '',
    train: 'notStarted',
    trainChannel: null,
    completedOn: null,
    heldOn: null,
    forms: '',
    sessions: null,
    eligible: null,
    attended: null,
    eligibleBy: {},
    entries: [],
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
    trainExtendedTo: null,
    exemptBecause: '',
    reason: '',
    answeredVersion: null,
    asked: 'yes',
  };
}

/** A row of Theo dõi, with when it was last changed where that is known. */
export type AnsweredRow = Obligation & { readonly changedAt?: Moment | null };
