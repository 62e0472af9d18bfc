import type { Language } from '../../src/texts/language';
import type { DaysPlayed } from '../demo/days-played';
import type { CellStyle } from '../services/spreadsheet/book/snapshot';
import type { MenuMade } from '../services/world/menu';
import type { Question } from '../services/world/running-execution';
import type { StretchAct } from './office/stretch-act';
import type { WorkbookView } from './office/tab-view';

/**
 * How the playground begins: the commune of 2026, the district of 2024, an empty spreadsheet, or the kit that checks
 * Google.
 */
export type Way = 'sample' | 'district' | 'empty' | 'check';

export type OfficeWay = Exclude<Way, 'check'>;

/** How far the clock moves. */
export type ClockStep = 'day' | 'workingDay' | 'deadline';

/** Faults that a person can switch on. A fault that hits only one run is switched off after it. */
export interface Faults {
  readonly quotaGone: boolean;
  readonly lockBusy: boolean;
  /** The next run that sends mail is killed right after its first letter. */
  readonly killNext: boolean;
}

/** One changed cell. Row and column count from 1. */
export interface CellChange {
  readonly tab: number;
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean;
  readonly formula?: string;
  readonly style: CellStyle;
}

/** A letter in the list. Numbers count from 1. */
export interface LetterLine {
  readonly number: number;
  readonly at: string;
  readonly to: string;
  readonly subject: string;
}

export interface LetterView extends LetterLine {
  readonly from: string;
  readonly cc: string;
  readonly replyTo: string;
  readonly html: string;
}

export interface RunLine {
  readonly id: number;
  readonly fn: string;
  readonly context: string;
  readonly at: string;
  readonly seconds: number;
  readonly outcome: string;
  readonly message: string;
}

/** The next run of a clock trigger. */
export interface DueRun {
  readonly fn: string;
  readonly at: string;
}

/** What a run showed to the person, in order. A dialog's page is fetched by its number. */
export type Shown =
  | { readonly kind: 'toast'; readonly title: string; readonly text: string }
  | {
      readonly kind: 'modal' | 'modeless' | 'sidebar';
      readonly title: string;
      readonly dialog: number;
      readonly width: number;
      readonly height: number;
    };

/** Result of a run that a person started. */
export interface RunView {
  readonly execution: number;
  readonly shown: readonly Shown[];
  readonly question: Question | null;
  readonly error: string | null;
  /** Return value, for the page that called the function. */
  readonly result?: unknown;
}

/** State of the office: only what has changed since the revision that the browser has. */
export interface OfficeView {
  readonly revision: number;
  /** ISO instant of the simulated clock. */
  readonly now: string;
  /** The whole file if changes cannot be sent as cells, otherwise null. */
  readonly workbook: WorkbookView | null;
  readonly cells: readonly CellChange[];
  readonly menus: readonly MenuMade[];
  /** Letters after those that the browser has. */
  readonly letters: readonly LetterLine[];
  readonly letterCount: number;
  readonly runs: readonly RunLine[];
  readonly due: readonly DueRun[];
  readonly mailLeft: number;
  readonly faults: Faults;
  readonly deadline: string | null;
}

/** What the browser already has. */
export interface Had {
  readonly revision: number;
  readonly letters: number;
}

/** Calls of the playground's server: `give` is the input, `get` the output. */
export interface Calls {
  begin: { give: { way: Way; language: Language }; get: OfficeReply };
  /** Progress of the office that is being started. Null if none is. */
  progress: { give: object; get: { played: DaysPlayed | null } };
  look: { give: object; get: OfficeReply };
  edit: { give: { tab: number; cells: readonly TypedText[] }; get: OfficeReply & EditReply };
  act: { give: { tab: number; act: StretchAct }; get: OfficeReply };
  undo: { give: { way: 'back' | 'again' }; get: OfficeReply & { done: boolean } };
  press: { give: { label: string; tab: number; a1: string }; get: OfficeReply & RunReply };
  answer: {
    give: { execution: number; button: string; text: string };
    get: OfficeReply & RunReply;
  };
  call: {
    /** Position of the cursor, if known. */
    give: { fn: string; args: readonly unknown[]; at?: { tab: number; a1: string } };
    get: OfficeReply & RunReply;
  };
  rows: {
    give: { tab: number; first: number; last: number };
    get: { cells: readonly CellChange[] };
  };
  letter: { give: { number: number }; get: { letter: LetterView } };
  pass: { give: { step: ClockStep }; get: OfficeReply & { arrived: boolean } };
  faults: { give: Faults; get: OfficeReply };
}

export interface TypedText {
  readonly a1: string;
  readonly text: string;
}

export interface OfficeReply {
  readonly office: OfficeView | null;
}

export interface EditReply {
  /** The sentence of the rule that refused the text. */
  readonly refusal: string | null;
  readonly runs: readonly RunView[];
}

export interface RunReply {
  readonly run: RunView;
}
