import type { Day } from '../calendar/day';
import type { Moment } from '../calendar/moment';
import type { TabKey } from '../records/tab-key';
import type { Language } from '../texts/language';
import type { Vocabulary } from '../words/vocabulary';
import type { Words } from '../words/words';
import type { Block, Cell, Grid, GridRow, Scan } from './cells/cell';
import type { Tab } from './cells/tab';
import type { LetterLook } from './letter-html';
import type { DialogPage, SidePage } from './page-sizes';
import type { PropertyStore } from './property-store-port';
import type { RawTabs } from './raw-tabs-port';
import type { SummaryRow, SummarySheet } from './tabs/summary-sheet';

/** What a person may leave unticked as Google asks for permissions. */
export type Permission = 'sheet' | 'mail' | 'dialogs' | 'clock' | 'account';

/** Who runs the script. */
export interface Account {
  /** The account whose rights and quota the run uses. */
  effective(): string;
  /** The person who acts; '' when Google does not say. */
  active(): string;
  /** A name for this run that no other has. */
  runName(): string;
  /** The permissions that this account has not given, or has taken back; reads nothing of the spreadsheet. */
  missing(): readonly Permission[];
  /** Has Google ask for what is missing, which ends the run. */
  askPermissions(): void;
}

/** The shared spreadsheet, in whole reads and writes. */
export interface Workbook {
  /** Reads a tab from its header row down. Throws the sentence for people when the tab is missing. */
  read(tab: Tab): Grid;
  /** Tells whether a tab stands; costs no read. */
  has(tab: Tab): boolean;
  /** Reads only a tab's headers, once a run. */
  headers(tab: Tab): readonly string[];
  /** Reads only some columns, as trimmed texts: one block from the leftmost to the rightmost of them. */
  scan(tab: Tab, keys: readonly string[]): Scan;
  /** Reads rows by their places, a call for each stretch of neighbours: `width` columns from one on, the first if it is not said. */
  readPlaces(tab: Tab, places: readonly number[], width: number, from?: number): readonly GridRow[];
  /**
   * Reads the rows whose cell in the column with this key is among `values`, with what lies between neighbouring
   * ones: the headers, the one column, and a read for each stretch.
   */
  pick(tab: Tab, key: string, values: ReadonlySet<string>): Grid;
  /** Writes blocks, one call each. */
  write(tab: Tab, blocks: readonly Block[]): void;
  /** Adds rows below the last one that holds anything. */
  append(tab: Tab, cells: readonly (readonly Cell[])[]): void;
  /** Makes everything written so far visible to other runs. */
  flush(): void;
  /** Writes the line above the headers of Theo dõi. */
  writeStatus(text: string): void;
  /** Replaces Tổng hợp by the given sheet. */
  writeSummary(sheet: SummarySheet): void;
  /** Puts rows of an alarm above Tổng hợp, in place of those that stand there. */
  writeAlarm(rows: readonly SummaryRow[]): void;
  /**
   * Makes the missing tabs, columns, dropdowns and formats; changes nothing that people made. Beside rows a column is
   * made only where a later schema than the file's brought it. Gives what each tab lacked, those that lacked nothing left out.
   */
  prepare(tabs: readonly Tab[], words: Words, schema: number): readonly Mended[];
  /** Gives cells of a column, by their rows, dropdowns where they have no rule. */
  offer(tab: Tab, column: number, choices: ReadonlyMap<number, Vocabulary>): void;
  /** Hides what stands between the headers and a row. */
  hideAbove(tab: Tab, row: number): void;
  /** Reads the headers of a tab, and puts them back if they stand in another row. Null if the tab is empty or missing. */
  oddHeaders(tab: Tab, words: Words): HeaderLook | null;
  /** Moves the cursor to a tab. */
  show(tab: TabKey): void;
  /** Hides the tab with the first steps that a copy of a template has. */
  hideStart(): void;
}

/** The headers of a tab, after they were put back into their row. */
export interface HeaderLook {
  readonly headers: readonly string[];
  /** Whether they stood in another row, or below a row of data, and were put back. */
  readonly isRaised: boolean;
  /** Whether the tab lacks nothing that it was laid out with. */
  readonly isRight: boolean;
}

/** What a tab lacked and was given: all of it, or columns, or the dropdowns of columns, by key. */
export interface Mended {
  readonly tab: TabKey;
  readonly isNew: boolean;
  readonly columns: readonly string[];
  readonly dropdowns: readonly string[];
}

/** The person in front of the spreadsheet. */
export interface People {
  tell(title: string, text: string): void;
  /** Asks for yes or no. */
  confirm(title: string, text: string): boolean;
  /** Says something in passing. */
  toast(text: string): void;
  /** Row at which the cursor stands in a tab, counted from 1; null when it stands in another. */
  selectedRow(tab: TabKey): number | null;
  /** Opens a page as a dialog, handing it its view. */
  open(page: DialogPage, title: string, view: object): void;
  /** Opens a page beside the sheet. */
  openBeside(page: SidePage, title: string, view: object): void;
}

/** A letter as it goes out: its text, and what stands out in the HTML that is made of it where it is shown or sent. */
export interface MailMessage {
  readonly to: string;
  readonly copies: string;
  readonly subject: string;
  readonly text: string;
  readonly look: LetterLook;
  readonly replyTo: string;
  readonly senderName: string;
  readonly attachment?: Attachment;
  /** An .ics file; absent where none goes with the letter. */
  readonly calendar?: string;
}

/** A PDF that goes with a letter; bytes from -128 to 127, as Google gives them. */
export interface Attachment {
  readonly name: string;
  readonly bytes: readonly number[];
}

/** Turns pages of HTML into PDF. */
export interface Printer {
  /** Gives the bytes of the PDF; throws when Google cannot make it. */
  pdf(html: string): readonly number[];
}

/** Sends letters from the account that runs the script. */
export interface Mailer {
  /** Recipients that Google says are left today; advice, not a promise. */
  remaining(): number;
  /** Sends at once; throws when Google refuses. */
  send(message: MailMessage): void;
}

/** The time in the spreadsheet's zone. */
export interface Clock {
  today(): Day;
  now(): Moment;
  /** Milliseconds of a clock that only runs forward, to measure how long a run has taken. */
  elapsed(): number;
}

/** Signs texts with the secret key. */
export interface Signer {
  /** HMAC-SHA-256 in web-safe base64; '' while there is no key. */
  sign(text: string): string;
  /** Makes a new key. */
  newKey(): string;
}

/** The triggers of the account that runs the script. */
export interface Triggers {
  /** Makes the tick and the edit trigger where they are missing, and removes doubles of ours; tells whether it did. */
  ensure(): boolean;
  /** Tells whether an event's trigger is one of ours. */
  isOurs(triggerUid: string | undefined): boolean;
}

/** Everything that jobs reach the world by. */
export interface Ports {
  readonly workbook: Workbook;
  readonly rawTabs: RawTabs;
  readonly people: People;
  readonly mailer: Mailer;
  readonly printer: Printer;
  readonly clock: Clock;
  readonly scriptProperties: PropertyStore;
  readonly signer: Signer;
  readonly account: Account;
  readonly triggers: Triggers;
  /** Runs a short section alone, or not at all when somebody else is in one. What it wrote is flushed. */
  readonly tryWithLock: <T>(section: () => T) => { ran: true; value: T } | { ran: false };
  /** Where the spreadsheet is, and in which zones script and spreadsheet keep their days. */
  readonly place: () => {
    readonly address: string;
    readonly zones: { readonly script: string; readonly sheet: string };
  };
  readonly version: string;
  /** Of which day the code is, and who has published it; '' when nobody said so. */
  readonly built: { readonly day: Day; readonly publisher: string };
  /** The language that was chosen at set-up. */
  readonly language: () => Language;
  /** Every word in that language. */
  readonly words: () => Words;
  /** Every word in the other one too, for the moment of choosing. */
  readonly wordsIn: (language: Language) => Words;
}

/** An edit that a person made: the tab's name, and the rows and the first column it touched, counted from 1. */
export interface SheetEdit {
  readonly tab: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly column: number;
  /** What the one edited cell held before; undefined where it was empty or several were edited. */
  readonly before: string | undefined;
  readonly triggerUid: string | undefined;
}
