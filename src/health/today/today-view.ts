import type { Moment } from '../../calendar/moment';
import type { FormAnswers } from '../../forms/form-view';
import type { Dispatch } from '../../records/dispatch';
import type { FrozenFigures } from '../../records/frozen-figures';
import type { Obligation } from '../../records/obligation';
import type { OutboxLetter } from '../../records/outbox-letter';
import type { Unit } from '../../records/unit';
import type { Language } from '../../texts/language';

/** What may wait in an office: each has a button of its own. */
export type WaitingKey =
  | 'awaiting'
  | 'found'
  | 'goes'
  | 'overdue'
  | 'next'
  | 'compare'
  | 'addresses';

/** Something that waits, or is to be known, today. */
export interface WaitingItem {
  readonly key: WaitingKey;
  /** How many; never 0. */
  readonly count: number;
  /** The same in a sentence. */
  readonly text: string;
  /** What it is about, where that does not follow from the sentence: the first of it. */
  readonly lines: readonly string[];
}

/** What the sidebar Việc hôm nay shows. */
export interface TodayView {
  readonly language: Language;
  /** When it was read. */
  readonly at: Moment;
  readonly items: readonly WaitingItem[];
  /** Code and name of every unit, to be sought. */
  readonly units: readonly (readonly [code: string, name: string])[];
}

/** A row of Theo dõi with what stands beside it for people. */
export interface OwedRow extends Omit<Obligation, 'key'> {
  readonly standing: string;
  readonly reminders: number | null;
}

/** A row in which a cell may be empty. */
type AsFound<Row> = { readonly [Name in keyof Row]: Row[Name] | null };

/** The latest rows about a unit, and how many there are in all. */
export interface Latest<Row> {
  readonly count: number;
  readonly rows: readonly Row[];
}

type NamedDispatch = Pick<Dispatch, 'id' | 'number' | 'subject' | 'state' | 'issuedOn'>;
type LetterRow = Pick<OutboxLetter, 'id' | 'plannedOn' | 'sentAt'> &
  AsFound<Pick<OutboxLetter, 'kind' | 'state'>>;
type ClosedRow = Pick<FrozenFigures, 'period' | 'dispatch' | 'number'> &
  AsFound<Pick<FrozenFigures, 'acknowledged' | 'completedOnTime' | 'completedLate'>>;

/** Everything about one unit, as rows of the tabs hold it. */
export interface UnitFile {
  readonly unit: Unit;
  /** What it owes and has answered, a row for each dispatch. */
  readonly owed: Latest<OwedRow>;
  /** All dispatches. */
  readonly dispatches: readonly NamedDispatch[];
  /** The letters made out to it. */
  readonly letters: Latest<LetterRow>;
  /** Its rows of the periods that were closed. */
  readonly closed: Latest<ClosedRow>;
  /** The address of its page; '' where letters go without one. */
  readonly link: string;
}

/** What the sidebar Việc hôm nay asks for. */
export interface TodayCalls {
  readToday: () => TodayView;
  /** The unit's code; '' for that of the row at the cursor. */
  readUnitFile: (code: string) => UnitFile;
}

/** Opens what an entry of the menu opens; a form with what was chosen before, by field. */
type Open = (chosen?: FormAnswers) => void;

/** The entries of the menu that the sidebar opens too. */
export interface EntryCalls {
  openApproval: Open;
  openLetters: Open;
  openTell: Open;
  openCheck: Open;
  openHealth: Open;
  updateSummary: Open;
  openAnswer: Open;
  openDeadline: Open;
  openUnitLink: Open;
}
