import type { Day } from './day';

/** The two things a unit is asked for: acknowledge (xác nhận đã nhận) and train (quán triệt). */
export type Stage = 'acknowledge' | 'train';

/** The two stages in the order in which a unit goes through them. */
export const STAGES: readonly Stage[] = ['acknowledge', 'train'];

/** What a unit has said of receipt. */
export type AcknowledgeState = 'unacknowledged' | 'acknowledged';

/** How far a unit's training has come. */
export type TrainState = 'notStarted' | 'inProgress' | 'completed';

/** How an answer reached the office. */
export type Channel = 'page' | 'email' | 'phone' | 'paper' | 'sheet';

/** Whether a unit carries a dispatch out, or receives it for information (để biết) and owes nothing. */
export type Role = 'owes' | 'informed';

/** What one unit owes for one dispatch, and what it has answered: a row of Theo dõi. */
export interface Obligation {
  /** `VB-001/PN-001`: the dispatch's id and the unit's code. */
  readonly key: string;
  readonly directive: string;
  readonly unit: string;
  readonly role: Role;
  readonly acknowledge: AcknowledgeState;
  readonly acknowledgedOn: Day | null;
  /** Position of the one who answered for the unit. */
  readonly acknowledgedBy: string;
  /** Number under which the unit registered the dispatch. */
  readonly incomingNumber: string;
  readonly channel: Channel | null;
  readonly train: TrainState;
  /** The day on which the completed training was reported. */
  readonly completedOn: Day | null;
  /** The day on which the training was held; the last one when there were several. */
  readonly heldOn: Day | null;
  /** Forms of the training, as chosen, joined by "; ". */
  readonly forms: string;
  readonly sessions: number | null;
  readonly eligible: number | null;
  readonly attended: number | null;
  /** Number and date of the unit's own implementing document. */
  readonly implementingDocument: string;
  readonly difficulties: string;
  /** A later deadline granted to this unit for the stage. */
  readonly acknowledgeExtendedTo: Day | null;
  readonly trainExtendedTo: Day | null;
  /** Why the unit owes nothing; '' when it does. */
  readonly exemptBecause: string;
  /** Why the deadline was moved, or the answer recorded by hand. */
  readonly reason: string;
  /** The version of the dispatch that the answers are for; null before the first answer. */
  readonly answeredVersion: number | null;
}

/** Names the obligation of a unit for a dispatch. */
export function obligationKey(directive: string, unit: string): string {
  return `${directive}/${unit}`;
}

/** Gives the obligation of a unit that was just asked: nothing answered yet. */
export function newObligation(directive: string, unit: string, role: Role = 'owes'): Obligation {
  return {
    key: obligationKey(directive, unit),
    directive,
    unit,
    role,
    acknowledge: 'unacknowledged',
    acknowledgedOn: null,
    acknowledgedBy: '',
    incomingNumber: '',
    channel: null,
    train: 'notStarted',
    completedOn: null,
    heldOn: null,
    forms: '',
    sessions: null,
    eligible: null,
    attended: null,
    implementingDocument: '',
    difficulties: '',
    acknowledgeExtendedTo: null,
    trainExtendedTo: null,
    exemptBecause: '',
    reason: '',
    answeredVersion: null,
  };
}
