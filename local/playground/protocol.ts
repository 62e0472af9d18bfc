import type { Language } from '../../src/texts/language';
import type { DaysPlayed } from '../demo/days-played';
import type { Look } from '../services/spreadsheet/book/snapshot';
import type { MenuMade } from '../services/world/menu';
import type { Question } from '../services/world/running-execution';
import type { StretchAct } from './office/stretch-act';
import type { WorkbookView } from './office/tab-view';

/** How the playground begins: the commune of 2026, the district of 2024, an empty spreadsheet, the kit that asks Google. */
export type Way = 'sample' | 'district' | 'empty' | 'check';

/** Those of them that begin an office. */
export type OfficeWay = Exclude<Way, 'check'>;

/** Where the clock is moved to. */
export type ClockStep = 'day' | 'workingDay' | 'deadline';

/** What a curious person may let go wrong; what strikes one run only is off again after it. */
export interface Faults {
  readonly quotaGone: boolean;
  readonly lockBusy: boolean;
  /** The next run that sends dies right after its first letter. */
  readonly killNext: boolean;
}

/** One cell as it now stands; row and column counted from 1. */
export interface CellChange {
  readonly tab: number;
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean;
  readonly formula?: string;
  readonly look: Look;
}

/** A letter in the list, by its number from 1. */
export interface LetterLine {
  readonly number: number;
  readonly at: string;
  readonly to: string;
  readonly subject: string;
}

/** A letter as its reader sees it. */
export interface LetterView extends LetterLine {
  readonly from: string;
  readonly cc: string;
  readonly replyTo: string;
  readonly html: string;
}

/** A past run of the script. */
export interface RunLine {
  readonly id: number;
  readonly fn: string;
  readonly context: string;
  readonly at: string;
  readonly seconds: number;
  readonly outcome: string;
  readonly message: string;
}

/** A run that the clock will start. */
export interface DueRun {
  readonly fn: string;
  readonly at: string;
}

/** What a run showed to the person, in order; a dialog's page is fetched by its number. */
export type Shown =
  | { readonly kind: 'toast'; readonly title: string; readonly text: string }
  | {
      readonly kind: 'modal' | 'modeless' | 'sidebar';
      readonly title: string;
      readonly dialog: number;
      readonly width: number;
      readonly height: number;
    };

/** What became of a run that a person started. */
export interface RunView {
  readonly execution: number;
  readonly shown: readonly Shown[];
  readonly question: Question | null;
  readonly error: string | null;
  /** What the function gave, for the page that called it. */
  readonly result?: unknown;
}

/** How the office stands; only what has changed since the revision that the browser had. */
export interface OfficeView {
  readonly revision: number;
  /** ISO instant of the simulated clock. */
  readonly now: string;
  /** The whole file, when the browser cannot be told what has changed in it. */
  readonly workbook: WorkbookView | null;
  readonly cells: readonly CellChange[];
  readonly menus: readonly MenuMade[];
  /** The letters after those that the browser has. */
  readonly letters: readonly LetterLine[];
  readonly letterCount: number;
  readonly runs: readonly RunLine[];
  readonly due: readonly DueRun[];
  readonly mailLeft: number;
  readonly faults: Faults;
  readonly deadline: string | null;
}

/** What the browser has of the office. */
export interface Had {
  readonly revision: number;
  readonly letters: number;
}

/** Every call of the playground's server: what it is given, and what it gives. */
export interface Calls {
  begin: { give: { way: Way; language: Language }; get: OfficeReply };
  /** How far the office is that is being begun; null when none is. */
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
    /** Where the cursor stands, if that is said. */
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
  /** The sentence of the rule that refused what was typed. */
  readonly refusal: string | null;
  readonly runs: readonly RunView[];
}

export interface RunReply {
  readonly run: RunView;
}
