import type { Audience } from '../../records/audience';
import type { Stage } from '../../records/obligation';

/** Unit and dispatch of an answer, and why another unit answers. */
export interface AnswerSubject {
  readonly dispatch: string;
  /** Version of the dispatch that the page showed. */
  readonly version: number;
  /** Code of the subordinate unit that is answered for; `''` if the unit answers for itself. */
  readonly forUnit: string;
  /** Why the parent answers for it, or why the recorded answer is replaced. */
  readonly reason: string;
  /** Digest of this stage's answers when the page loaded, from `seenOf`; `''` if there were none. */
  readonly seen: string;
  /** The contact has seen what somebody else answered meanwhile and replaces it. Needs a reason. */
  readonly replaces: boolean;
}

export interface Receipt {
  readonly position: string;
  readonly name: string;
  readonly incomingNumber: string;
}

export interface AcknowledgeAnswer extends AnswerSubject, Receipt {}

/** Heads by audience as typed; `''` if empty. */
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

/** When a late unit expects to complete its training, and its difficulties. Either may be `''`. */
export interface Delay {
  readonly expectedOn: string;
  readonly difficulties: string;
}

export interface DelayAnswer extends AnswerSubject, Delay {}

export type AnswerKind = Stage | 'delay';

/** An answer, whoever recorded it. */
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

/** A problem with one field, by its path in the answer: `entries.0.heldOn`. */
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
