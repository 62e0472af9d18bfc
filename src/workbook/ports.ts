import type { Day } from '../calendar/day';
import type { Moment } from '../calendar/moment';
import type { TabKey } from '../records/tab-key';
import type { Language } from '../texts/language';
import type { Words } from '../words/words';
import type { PropertyStore } from './property-store-port';
import type { RawTabs } from './raw-tabs-port';
import type { SummaryWriter, TabLayout, TabReader, TabWriter } from './tab-ports';

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

export interface People {
  alert(title: string, text: string): void;
  confirm(title: string, text: string): boolean;
  /** Short message that disappears by itself. */
  toast(text: string): void;
  /** Row of the cursor, from 1; `null` if another tab is active. */
  selectedRow(tab: TabKey): number | null;
  openDialog(frame: DialogFrame, title: string, view: object): void;
}

/** `size` is width and height in pixels; the sidebar is 300 pixels wide. */
export interface DialogFrame {
  /** Name of the page's file in dist. */
  readonly page: string;
  readonly size: readonly [width: number, height: number] | 'sidebar';
}

export interface OpenedPage {
  readonly page: string;
  readonly view: object;
  readonly title: string;
}

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

export interface Printer {
  /** Throws if Google cannot create the PDF. */
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
  /** Milliseconds since the minute began. Tells apart what two runs write in the same minute. */
  millisecond(): number;
}

/** Locale and time zone of the spreadsheet: which day a typed date is, and which hour it is now. */
export interface RegionSettings {
  isVietnam(): boolean;
  setVietnam(): void;
  /** Such as `en_US, America/New_York`. */
  name(): string;
  /** Time zone of the script, which decides nothing but may differ. */
  scriptZone(): string;
  /** True if any sheet has content, except the first steps of a template. */
  hasContent(): boolean;
}

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
  remove(): void;
  isOurs(triggerUid: string | undefined): boolean;
}

export interface Ports {
  readonly reader: TabReader;
  readonly writer: TabWriter;
  readonly layout: TabLayout;
  readonly summaryWriter: SummaryWriter;
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
  /** Address of the spreadsheet. */
  readonly address: () => string;
  readonly region: RegionSettings;
  readonly version: string;
  /** `publisher` is `''` if unknown. */
  readonly built: { readonly day: Day; readonly publisher: string };
  readonly language: () => Language;
  readonly words: () => Words;
  readonly wordsIn: (language: Language) => Words;
}

/** The ports that a job needs, by name. Those below are often needed together. */
export type Needs<Name extends keyof Ports> = Pick<Ports, Name>;

/** To read rows. `words` are for errors and problems. */
export type ReadPorts = Needs<'reader' | 'words'>;

/** To read and write rows, and to log which row a write has hit by mistake. */
export type WritePorts = ReadPorts &
  Needs<'writer' | 'rawTabs' | 'clock' | 'account' | 'scriptProperties'>;

/** To read the office as it is today. Its file must be of this version's schema. */
export type OfficePorts = ReadPorts & Needs<'clock' | 'scriptProperties' | 'version'>;

/** To change the office and log the change, under a lock that the caller holds. */
export type ChangePorts = OfficePorts & WritePorts;

/** To take the lock and change the office. */
export type LockPorts = ChangePorts & Needs<'tryWithLock'>;

/**
 * `tab` is the displayed name of the tab. The edited range has the rows `firstRow` to `lastRow` and begins in
 * `column`; all three count from 1.
 */
export interface SheetEdit {
  readonly tab: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly column: number;
  /**
   * Previous value of a single edited cell; undefined if it was empty or several cells were edited.
   */
  readonly before: string | undefined;
  /** New value of a single edited cell; undefined if it is empty or several cells were edited. */
  readonly after?: string | undefined;
  readonly triggerUid: string | undefined;
}
