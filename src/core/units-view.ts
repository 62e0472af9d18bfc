import type { Day } from './day';
import type { Directive } from './directive';
import type { LogEvent } from './log-entry';
import type { Obligation } from './obligation';
import type { OutboxLetter } from './outbox-letter';
import type { Unit } from './unit';

/** A row of Theo dõi, as far as a change of units or contacts concerns it. */
export type OwedRow = Pick<
  Obligation,
  | 'key'
  | 'directive'
  | 'unit'
  | 'acknowledge'
  | 'acknowledgedBy'
  | 'train'
  | 'exemptBecause'
  | 'acknowledgeExtendedTo'
  | 'trainExtendedTo'
>;

/** What units owe and for which dispatches. */
export interface Followed {
  readonly obligations: readonly OwedRow[];
  readonly directives: readonly Pick<Directive, 'id' | 'number' | 'state'>[];
}

/** What the dialog Thay đổi đơn vị, đầu mối works on. */
export interface UnitsView extends Followed {
  readonly today: Day;
  readonly units: readonly Unit[];
  readonly letters: readonly Pick<OutboxLetter, 'id' | 'state' | 'mailbox' | 'copies'>[];
  /** A digest of all this: what was decided on it is written only while it is still so. */
  readonly seen: string;
}

/** What the dialog decided, ready to be written: changed cells by the key of their row, new rows, lines of the log. */
export interface UnitsWriting {
  readonly added: readonly Unit[];
  readonly units: Readonly<Record<string, Partial<Unit>>>;
  readonly owed: readonly (Pick<Obligation, 'directive' | 'unit'> & Partial<Obligation>)[];
  readonly rows: Readonly<Record<string, { unitName?: string; acknowledgedBy?: string }>>;
  readonly letters: Readonly<Record<string, Pick<OutboxLetter, 'mailbox' | 'copies'>>>;
  readonly log: readonly {
    readonly event: LogEvent;
    readonly directive: string;
    readonly unit: string;
    readonly detail: string;
  }[];
}

/** What became of it: written, or not, since the spreadsheet is no longer as it was seen. */
export type UnitsOutcome =
  | { readonly done: true }
  | { readonly done: false; readonly view: UnitsView };

/** A cell in which a mailbox stands, in full or hidden as in the log; a hidden one may be another mailbox's. */
export interface MailboxPlace {
  readonly tab: string;
  readonly cell: string;
  readonly column: string;
  readonly text: string;
  readonly isMasked: boolean;
}
