import type { Audience } from '../../records/audience';
import type { Stage } from '../../records/obligation';

/** Whom an answer is about, and why another answers for it. */
export interface AnswerSubject {
  readonly dispatch: string;
  /** The version of the dispatch that the page showed. */
  readonly version: number;
  /** Code of the subordinate unit that is answered for; '' when the unit answers for itself. */
  readonly forUnit: string;
  /** Why the parent answers for it, or why what stands is replaced. */
  readonly reason: string;
  /** What of this stage the page had seen answered, from `seenOf`; '' for nothing. */
  readonly seen: string;
  /** The contact was shown what somebody else has answered meanwhile, and replaces it: that takes a reason. */
  readonly replaces: boolean;
}

/** What is said of receipt: texts as typed. */
export interface Receipt {
  readonly position: string;
  readonly name: string;
  readonly incomingNumber: string;
}

/** A unit's acknowledgement as the page sends it. */
export interface AcknowledgeAnswer extends AnswerSubject, Receipt {}

/** Heads by audience as typed; '' where nothing was. */
export type TypedHeads = Readonly<Record<Audience, string>>;

/** A round of training as typed. */
export interface TypedEntry {
  readonly form: string;
  readonly heldOn: string;
  readonly sessions: string;
  readonly attended: TypedHeads;
}

/** What is said of training: texts as typed, numbers as text. */
export interface TrainReport {
  readonly state: 'inProgress' | 'completed';
  readonly eligible: TypedHeads;
  readonly entries: readonly TypedEntry[];
  /** The contact has said that more attended than are eligible: guests, or people who came twice. */
  readonly moreIsRight: boolean;
  readonly implementingDocument: string;
  readonly documentOn: string;
  readonly difficulties: string;
}

/** A unit's training report as the page sends it. */
export interface TrainAnswer extends AnswerSubject, TrainReport {}

/** What a late unit says of its training: by which day it expects to complete, what hinders it; '' for what it does not say. */
export interface Delay {
  readonly expectedOn: string;
  readonly difficulties: string;
}

/** That as the page sends it. */
export interface DelayAnswer extends AnswerSubject, Delay {}

/** What may be answered: a stage, or that it comes late. */
export type AnswerKind = Stage | 'delay';

/** What is answered for one stage, whoever writes it down. */
export type Answer =
  | { readonly stage: 'delay'; readonly answer: Delay }
  | { readonly stage: 'acknowledge'; readonly answer: Receipt }
  | { readonly stage: 'train'; readonly answer: TrainReport };

/** An answer as the page sends it, with whom it is about. */
export type SentAnswer =
  | { readonly stage: 'delay'; readonly answer: DelayAnswer }
  | { readonly stage: 'acknowledge'; readonly answer: AcknowledgeAnswer }
  | { readonly stage: 'train'; readonly answer: TrainAnswer };

/** What is wrong with a field of an answer. */
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

/** A field of an answer that must be mended, by its path in the answer: `entries.0.heldOn`. */
export interface AnswerProblem {
  readonly field: string;
  readonly fault: AnswerFault;
}

/** The most characters that each text of an answer may have. */
export const TEXT_LIMITS: Readonly<Record<string, number>> = {
  position: 120,
  name: 120,
  incomingNumber: 60,
  implementingDocument: 160,
  difficulties: 300,
  reason: 300,
};

/** The most rounds that one report may have. */
export const MAX_ENTRIES = 30;
