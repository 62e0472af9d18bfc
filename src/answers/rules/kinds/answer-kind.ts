import type { Day } from '../../../calendar/day';
import type { LogEvent } from '../../../records/log-entry';
import type { Channel, Obligation, ObligationChange } from '../../../records/obligation';
import type { AnswerProblem } from '../answer';
import type { AnswerDays } from '../answer-days';

/** A kind of answer, for page and server. `Fields` is what the contact fills in, besides the subject. */
export interface AnswerKindRules<Fields> {
  /** Name of the public function that the page calls. */
  readonly call: string;
  readonly event: LogEvent;
  /** Maximum number of characters by field. */
  readonly limits: Readonly<Record<string, number>>;
  problems(fields: Fields, days: AnswerDays): AnswerProblem[];
  /** Values that identify the recorded answer; `[]` if there is none. */
  recorded(answers: RecordedAnswers): RecordedValues;
}

/** What only the server does with a kind of answer. A constant of its own, so that the page leaves it out. */
export interface AnswerKindServerRules<Fields> {
  parse(sent: unknown): Fields | null;
  change(obligation: Obligation, fields: Fields, source: AnswerSource): ObligationChange;
}

export interface AnswerSource {
  readonly channel: Channel;
  /** Why somebody else answers for the unit, such as its parent or staff; `''` if the unit answers itself. */
  readonly basis: string;
  readonly today: Day;
  readonly version: number;
}

export type RecordedAnswers = Pick<
  Obligation,
  | 'acknowledgedOn'
  | 'acknowledgedBy'
  | 'incomingNumber'
  | 'train'
  | 'heldOn'
  | 'sessions'
  | 'eligible'
  | 'attended'
  | 'eligibleBy'
  | 'entries'
  | 'implementingDocument'
  | 'documentOn'
  | 'difficulties'
  | 'expectedOn'
  | 'checkedOn'
>;

export type RecordedValues = readonly (string | number | null | undefined)[];
