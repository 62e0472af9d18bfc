import type { Day } from '../../../calendar/day';
import type { Moment } from '../../../calendar/moment';
import type { Asks, Task } from '../../../records/dispatch';
import type { LogEvent } from '../../../records/log-entry';
import type { Channel, Obligation, ObligationChange } from '../../../records/obligation';
import type { RequestedFigure } from '../../../records/requested-figure';
import type { Stage } from '../../../records/stage';
import type { AnswerContext, AnswerProblem } from '../answer';

/** A kind of answer, for page and server. `Fields` is what the contact fills in, besides the subject. */
export interface AnswerKindRules<Fields> {
  /** Stage that the answer is about, `delay` for a promised day, or `request` for what the office has to agree to. */
  readonly about: Stage | 'delay' | 'request';
  readonly call: string;
  readonly event: LogEvent;
  /** Maximum number of characters by field. */
  readonly limits: Readonly<Record<string, number>>;
  problems(fields: Fields, context: AnswerContext): AnswerProblem[];
}

/** What only the server does with a kind of answer. A constant of its own, so that the page leaves it out. */
export interface AnswerKindServerRules<Fields> {
  parse(sent: unknown): Fields | null;
  /** What is recorded about the same thing already; `seenOf` digests it. */
  recorded(answers: RecordedAnswers): RecordedValues;
  change(obligation: Obligation, fields: Fields, source: AnswerSource): ObligationChange;
}

export interface AnswerSource {
  readonly channel: Channel;
  /** Why somebody else answers for the unit, such as its parent or staff; `''` if the unit answers itself. */
  readonly basis: string;
  readonly today: Day;
  readonly now: Moment;
  /** Version of the dispatch, and what it asks. */
  readonly version: number;
  readonly asks: Asks;
  readonly task: Task;
  /** Every figure that the dispatch asks with the result (`askedFigures`). */
  readonly figures: readonly RequestedFigure[];
}

export type RecordedAnswers = Pick<
  Obligation,
  | 'acknowledgedOn'
  | 'acknowledgedBy'
  | 'incomingNumber'
  | 'complete'
  | 'heldOn'
  | 'sessions'
  | 'eligible'
  | 'attended'
  | 'implementingDocument'
  | 'documentOn'
  | 'difficulties'
  | 'expectedOn'
  | 'checkedOn'
  | 'nothingToReport'
  | 'reportNumber'
  | 'reportOn'
  | 'unitRequests'
  | 'reportedValues'
>;

export type RecordedValues = readonly (string | number | null | undefined)[];
