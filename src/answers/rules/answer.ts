import type { Audience } from '../../records/audience';
import type { Stage } from '../../records/obligation';

/** Dispatch and unit that an answer is about, and what the page had shown. */
export interface AnswerSubject {
  readonly dispatch: string;
  /** Version of the dispatch that the page showed. */
  readonly version: number;
  /** Code of the subordinate unit that a parent answers for; `''` if the unit answers for itself. */
  readonly forUnit: string;
  /** Why a parent answers for the unit, or why the recorded answer is replaced; `''` if neither is the case. */
  readonly reason: string;
  /** Digest from `seenOf` of the stage's answers that the page showed; `''` if there were none. */
  readonly seen: string;
  /** True if the contact has seen somebody else's answer and replaces it. Then `reason` is required. */
  readonly replaces: boolean;
}

export interface Receipt {
  readonly position: string;
  readonly name: string;
  readonly incomingNumber: string;
}

export interface AcknowledgeAnswer extends AnswerSubject, Receipt {}

/** Number of people by audience, as typed; `''` if the field is empty. */
export type TypedHeads = Readonly<Record<Audience, string>>;

export interface TypedEntry {
  readonly form: string;
  readonly heldOn: string;
  readonly sessions: string;
  readonly attended: TypedHeads;
}

/** Training report as typed; numbers are text. */
export interface TrainReport {
  readonly state: 'inProgress' | 'completed';
  readonly eligible: TypedHeads;
  readonly entries: readonly TypedEntry[];
  /** The contact confirmed that more people attended than are eligible: guests, or people who came twice. */
  readonly moreIsRight: boolean;
  readonly implementingDocument: string;
  readonly documentOn: string;
  readonly difficulties: string;
}

export interface TrainAnswer extends AnswerSubject, TrainReport {}

/** Day on which a late unit expects to complete its training, and its difficulties. Either may be `''`. */
export interface Delay {
  readonly expectedOn: string;
  readonly difficulties: string;
}

export interface DelayAnswer extends AnswerSubject, Delay {}

export type AnswerKind = Stage | 'delay';

/** An answer, whether it came from the unit's page or was recorded by staff. */
export type Answer =
  | { readonly stage: 'delay'; readonly answer: Delay }
  | { readonly stage: 'acknowledge'; readonly answer: Receipt }
  | { readonly stage: 'train'; readonly answer: TrainReport };

/** An answer as the page sends it, with its subject. */
export type SentAnswer =
  | { readonly stage: 'delay'; readonly answer: DelayAnswer }
  | { readonly stage: 'acknowledge'; readonly answer: AcknowledgeAnswer }
  | { readonly stage: 'train'; readonly answer: TrainAnswer };

export type AnswerFault =
  | 'required'
  | 'notDay'
  | 'beforeIssue'
  | 'inFuture'
  | 'notExpected'
  | 'notWhole'
  | 'moreThanEligible'
  | 'tooLong'
  | 'unknownForm';

/** A problem with one field. `field` is its path in the answer, such as `entries.0.heldOn`. */
export interface AnswerProblem {
  readonly field: string;
  readonly fault: AnswerFault;
}

export const TEXT_LIMITS: Readonly<Record<string, number>> = {
  position: 120,
  name: 120,
  incomingNumber: 60,
  implementingDocument: 160,
  difficulties: 300,
  reason: 300,
};

export const MAX_ENTRIES = 30;
