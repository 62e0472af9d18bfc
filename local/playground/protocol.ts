import type { Language } from '../../src/texts/language';
import type { DaysPlayed } from '../demo/days-played';
import type { CellStyle } from '../services/spreadsheet/book/snapshot';
import type { MenuMade } from '../services/world/menu';
import type { Question } from '../services/world/running-execution';
import type { StretchAct } from './office/stretch-act';
import type { WorkbookView } from './office/tab-view';

/**
 * How the playground starts. `sample`: the sample commune of 2026. `district`: the sample district of 2024.
 * `empty`: an empty spreadsheet. `check`: the kit that checks Google's behaviour (docs/live-check.md).
 */
export type Way = 'sample' | 'district' | 'empty' | 'check';

export type OfficeWay = Exclude<Way, 'check'>;
export type SampleWay = Exclude<OfficeWay, 'empty'>;

/**
 * How far to move the clock: to the next day, the next working day or the next deadline. Without a next
 * deadline, `deadline` moves it by one day.
 */
export type ClockStep = 'day' | 'workingDay' | 'deadline';

/** `killNext` is switched off when it has struck. */
export interface Faults {
  readonly quotaGone: boolean;
  readonly lockBusy: boolean;
  /** The next run that sends a letter is killed right after that. */
  readonly killNext: boolean;
}

/** New content and style of a changed cell. `tab` is an id. Row and column count from 1. */
export interface CellChange {
  readonly tab: number;
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean;
  readonly formula?: string;
  readonly style: CellStyle;
}

/** `number` counts from 1. */
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

/** `at` is an ISO instant. */
export interface DueRun {
  readonly fn: string;
  readonly at: string;
}

/**
 * Something that a run showed to the person. `dialog` is the number by which the page of a dialog
 * or sidebar is fetched.
 */
export type Shown =
  | { readonly kind: 'toast'; readonly title: string; readonly text: string }
  | {
      readonly kind: 'modal' | 'modeless' | 'sidebar';
      readonly title: string;
      readonly dialog: number;
      readonly width: number;
      readonly height: number;
    };

/** `question` is the question that the run waits for, or `null`. */
export interface RunView {
  readonly execution: number;
  readonly shown: readonly Shown[];
  readonly question: Question | null;
  readonly error: string | null;
  readonly result?: unknown;
}

/**
 * State of the office for the browser. Cells and letters are only those that changed since the
 * browser's revision.
 */
export interface OfficeView {
  readonly revision: number;
  /** Time of the simulated clock as an ISO instant. */
  readonly now: string;
  /** The whole file if the changes cannot be sent as cells, otherwise `null`. */
  readonly workbook: WorkbookView | null;
  readonly cells: readonly CellChange[];
  /** Id of the tab that the last act left open. */
  readonly activeTab: number;
  readonly menus: readonly MenuMade[];
  readonly letters: readonly LetterLine[];
  readonly letterCount: number;
  readonly runs: readonly RunLine[];
  readonly due: readonly DueRun[];
  readonly mailLeft: number;
  readonly faults: Faults;
  readonly deadline: string | null;
  readonly language: Language;
  /** The sample that is open, as long as nothing has changed in it; otherwise `null`. */
  readonly sample: SampleWay | null;
}

/**
 * `revision` is the state of the file that the browser has. `letters` is the number of letters that
 * it has, from the first on.
 */
export interface Had {
  readonly revision: number;
  readonly letters: number;
}

/** Calls of the playground's server by name: `give` is the input, `get` the output. */
export interface Calls {
  begin: { give: { way: Way; language: Language }; get: OfficeReply };
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
    give: { fn: string; args: readonly unknown[]; at?: { tab: number; a1: string } };
    get: OfficeReply & RunReply;
  };
  rows: {
    give: { tab: number; first: number; last: number };
    get: { cells: readonly CellChange[] };
  };
  letter: { give: { number: number }; get: { letter: LetterView } };
  /** The latest letter whose unit has not acknowledged, or else the latest one with a link. */
  letterToShow: { give: object; get: { letter: { number: number; address: string } | null } };
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
  /** Message of the validation rule that refused the text, or `null`. */
  readonly refusal: string | null;
  readonly runs: readonly RunView[];
}

export interface RunReply {
  readonly run: RunView;
}
