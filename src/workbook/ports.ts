import type { Day } from '../calendar/day';
import type { Moment } from '../calendar/moment';
import type { TabKey } from '../records/tab-key';
import type { Language } from '../texts/language';
import type { Vocabulary } from '../words/vocabulary';
import type { Words } from '../words/words';
import type { Cell, CellBlock, Grid, GridRow, Scan } from './cells/cell';
import type { Tab } from './cells/tab';
import type { DialogPage, SidePage } from './page-sizes';
import type { PropertyStore } from './property-store-port';
import type { RawTabs } from './raw-tabs-port';
import type { SummaryRow, SummarySheet } from './tabs/summary-sheet';

/** Permissions that a person may leave unticked in Google's consent screen. */
export type Permission = 'sheet' | 'mail' | 'dialogs' | 'clock' | 'account';

export interface Account {
  /** The account whose permissions and quota the run uses. */
  effective(): string;
  /** The acting person; `''` if Google does not report it. */
  active(): string;
  runName(): string;
  /** Permissions that the effective account has not granted or has revoked. Does not touch the spreadsheet. */
  missing(): readonly Permission[];
  /** Makes Google ask for missing permissions, which ends the run. */
  askPermissions(): void;
}

/**
 * The shared spreadsheet, in bulk reads and writes. Columns that a file may lack (`newColumns`) are reported
 * after the last column and read as blank. A write of anything but blanks into one creates it first.
 */
export interface Workbook {
  /** Reads a tab from its header row down. Throws a user-facing Error if the tab is missing. */
  read(tab: Tab): Grid;
  /** True if the tab exists. Costs no read. */
  has(tab: Tab): boolean;
  /** Header cells of a tab, read once per run. */
  headers(tab: Tab): readonly string[];
  /** Reads some columns as trimmed texts, in one block from the leftmost to the rightmost. */
  scan(tab: Tab, keys: readonly string[]): Scan;
  /**
   * Reads rows by row number, one call per run of consecutive rows: `width` columns from column `from` (default
   * 1).
   */
  readPlaces(tab: Tab, places: readonly number[], width: number, from?: number): readonly GridRow[];
  /**
   * Reads the rows whose cell in column `key` is in `values`. Also returns rows between them that were read in
   * the same block. Reads the headers, that column, and one block per group of nearby rows.
   */
  readMatching(tab: Tab, key: string, values: ReadonlySet<string>): Grid;
  /** Writes blocks, one call each. */
  write(tab: Tab, blocks: readonly CellBlock[]): void;
  /** Adds rows below the last non-empty one. */
  append(tab: Tab, cells: readonly (readonly Cell[])[]): void;
  /** Makes everything written so far visible to other runs. */
  flush(): void;
  /** Writes the line above the headers of Theo dõi. */
  writeStatus(text: string): void;
  /** Replaces the content of Tổng hợp. */
  writeSummary(sheet: SummarySheet): void;
  /** Replaces the alarm rows at the top of Tổng hợp. */
  writeAlarm(rows: readonly SummaryRow[]): void;
  /**
   * Creates missing tabs, columns, dropdowns and formats without changing what people made. In a tab with rows,
   * a missing column is added only if a file may lack it (`mayBeMissing`). Returns what was added, per tab.
   */
  prepare(tabs: readonly Tab[], words: Words): readonly RepairedTab[];
  /** Creates the columns that a tab may lack and lacks. */
  makeNewColumns(tab: Tab): void;
  /**
   * Adds dropdowns to cells of a column, given by row number. Cells that have a validation rule are left alone.
   */
  addDropdowns(tab: Tab, column: number, choices: ReadonlyMap<number, Vocabulary>): void;
  /** Hides the rows between the headers and a row. */
  hideAbove(tab: Tab, row: number): void;
  /**
   * Reads the headers of a tab and moves them back if they are in another row. `null` if the tab is
   * empty or missing.
   */
  repairHeaders(tab: Tab, words: Words): HeaderState | null;
  activate(tab: TabKey): void;
  /** Hides the tab "Bắt đầu" (first steps), which copies of the template have. */
  hideStart(): void;
}

/** Result of `repairHeaders`. */
export interface HeaderState {
  readonly headers: readonly string[];
  /** True if the headers were in another row, or below a data row, and were moved back. */
  readonly isRaised: boolean;
  /** True if nothing that set-up creates is missing, such as headers and dropdowns. */
  readonly isRight: boolean;
}

/**
 * What set-up added to a tab because it was missing: the whole tab (`isNew`), columns, or dropdowns of columns,
 * by column key.
 */
export interface RepairedTab {
  readonly tab: TabKey;
  readonly isNew: boolean;
  readonly columns: readonly string[];
  readonly dropdowns: readonly string[];
}

/** Messages and pages for the person at the spreadsheet. */
export interface People {
  alert(title: string, text: string): void;
  /** Asks a yes/no question; true if the answer is yes. */
  confirm(title: string, text: string): boolean;
  /** Short message that disappears by itself. */
  toast(text: string): void;
  /** Row of the cursor, from 1; `null` if another tab is active. */
  selectedRow(tab: TabKey): number | null;
  /** Opens a dialog with its data. */
  openDialog(page: DialogPage, title: string, view: object): void;
  /** Opens a page in the sidebar with its data. */
  openSidebar(page: SidePage, title: string, view: object): void;
}

/** A letter to send, as plain text and as HTML. */
export interface MailMessage {
  readonly to: string;
  readonly copies: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly replyTo: string;
  readonly senderName: string;
  readonly attachment?: Attachment;
  /** Content of an .ics file, if one is attached. */
  readonly calendar?: string;
}

/** A PDF attachment. Bytes are signed (-128 to 127), as Apps Script uses them. */
export interface Attachment {
  readonly name: string;
  readonly bytes: readonly number[];
}

/** Converts HTML to PDF. */
export interface Printer {
  /** Returns the bytes of the PDF. Throws if Google cannot create it. */
  pdf(html: string): readonly number[];
}

/** Sends letters from the account that runs the script. */
export interface Mailer {
  /** Remaining recipients of today's quota according to Google; an estimate only. */
  remaining(): number;
  /** Sends at once. Throws if Google refuses. */
  send(message: MailMessage): void;
}

/** Time in the spreadsheet's time zone. */
export interface Clock {
  today(): Day;
  now(): Moment;
  /** Monotonic clock in milliseconds, to measure the duration of a run. */
  elapsed(): number;
}

/** Signs texts with the secret key. */
export interface Signer {
  /** HMAC-SHA-256 in web-safe base64; `''` if there is no key. */
  sign(text: string): string;
  /** Creates a new key without storing it. */
  newKey(): string;
}

/** Triggers of the account that runs the script. */
export interface Triggers {
  /**
   * Creates the tick and edit triggers if missing and deletes duplicates. True if it changed any.
   */
  ensure(): boolean;
  /** True if the trigger with this id is one of the add-on's. */
  isOurs(triggerUid: string | undefined): boolean;
}

/** Everything through which jobs reach the outside world. */
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
  /**
   * Runs `section` under the lock and flushes what it wrote. Returns `ran: false` without running it if the
   * lock is taken.
   */
  readonly tryWithLock: <T>(section: () => T) => { ran: true; value: T } | { ran: false };
  /** Address of the spreadsheet, and the time zones of script and spreadsheet. */
  readonly location: () => {
    readonly address: string;
    readonly zones: { readonly script: string; readonly sheet: string };
  };
  readonly version: string;
  /** Day and publisher of the build; `publisher` is `''` if unknown. */
  readonly built: { readonly day: Day; readonly publisher: string };
  /** Language chosen at set-up. */
  readonly language: () => Language;
  /** All texts in the chosen language. */
  readonly words: () => Words;
  /** All texts in a given language, for the choice at set-up. */
  readonly wordsIn: (language: Language) => Words;
}

/** An edit by a person: displayed name of the tab, row numbers and first column of the edited range, from 1. */
export interface SheetEdit {
  readonly tab: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly column: number;
  /**
   * Previous value of a single edited cell; undefined if it was empty or several cells were edited.
   */
  readonly before: string | undefined;
  readonly triggerUid: string | undefined;
}
