import type { Day } from '../../calendar/day';
import type { Dispatch } from '../../records/dispatch';
import type { LogEvent } from '../../records/log-entry';
import type { Obligation } from '../../records/obligation';
import type { OutboxLetter } from '../../records/outbox-letter';
import { PLAIN_UNIT, type Unit } from '../../records/unit';
import type { ContactScope } from './contact-data';

/** A row of Theo dõi, as far as a change of units or contacts concerns it. */
export type OwedRow = Pick<
  Obligation,
  | 'key'
  | 'dispatch'
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
  readonly dispatches: readonly Pick<Dispatch, 'id' | 'number' | 'state'>[];
}

/** Which units a decision is about, by code, or all; and which of their contacts' data are to go, null for none. */
export interface UnitsAbout {
  readonly units: readonly string[] | 'all';
  readonly contacts: ContactScope | null;
}

/** Before anything is chosen. */
export const ABOUT_NOTHING: UnitsAbout = { units: [], contacts: null };

/** What a person looked at: what was decided on it is written only while the digests are still those of the sheet. */
export interface UnitsSeen {
  readonly about: UnitsAbout;
  readonly units: string;
  readonly rest: string;
}

/**
 * What the dialog Thay đổi đơn vị, đầu mối works on: every unit, and of rows and letters those that a decision of its
 * kind about some units concerns.
 */
export interface UnitsView extends Followed {
  readonly today: Day;
  readonly units: readonly Unit[];
  readonly letters: readonly Pick<OutboxLetter, 'id' | 'state' | 'mailbox' | 'copies'>[];
  readonly seen: UnitsSeen;
}

/** A view on its way to the dialog, small: the filled cells of units, or null where the dialog has them already. */
export type UnitsAnswer = Omit<UnitsView, 'units'> & {
  readonly units: readonly Partial<Unit>[] | null;
};

/** Takes the cells off a unit that hold nothing, for its way to the dialog. */
export function packedUnit(unit: Unit): Partial<Unit> {
  const plain: Partial<Unit> = PLAIN_UNIT;
  const isFilled = (column: keyof Unit) => String(unit[column]) !== String(plain[column]);
  const columns = (Object.keys(unit) as (keyof Unit)[]).filter(isFilled);
  return Object.fromEntries(columns.map((column) => [column, unit[column]]));
}

/** Opens an answer; the units that are known already stand in where it has none. */
export function openedView(answer: UnitsAnswer, known: readonly Unit[]): UnitsView {
  const units = answer.units?.map((cells): Unit => ({ ...NAMELESS, ...cells }));
  return { ...answer, units: units ?? known };
}

const NAMELESS: Unit = { ...PLAIN_UNIT, code: '', name: '' };

/** What the dialog decided, ready to be written: changed cells by the key of their row, new rows, lines of the log. */
export interface UnitsWriting {
  readonly added: readonly Unit[];
  readonly units: Readonly<Record<string, Partial<Unit>>>;
  readonly owed: readonly (Pick<Obligation, 'dispatch' | 'unit'> & Partial<Obligation>)[];
  readonly rows: Readonly<Record<string, { unitName?: string; acknowledgedBy?: string }>>;
  readonly letters: Readonly<Record<string, Pick<OutboxLetter, 'mailbox' | 'copies'>>>;
  readonly log: readonly {
    readonly event: LogEvent;
    readonly dispatch: string;
    readonly unit: string;
    readonly detail: string;
  }[];
}

/** What became of it: written, or not, since the spreadsheet is no longer as it was seen. */
export type UnitsOutcome =
  | { readonly done: true }
  | { readonly done: false; readonly view: UnitsAnswer };

/** A cell in which a mailbox stands, in full or hidden as in the log; a hidden one may be another mailbox's. */
export interface MailboxPlace {
  readonly tab: string;
  readonly cell: string;
  readonly column: string;
  readonly text: string;
  readonly isMasked: boolean;
}

/** What the dialog Thay đổi đơn vị, đầu mối calls. */
export interface UnitChangesCalls {
  /** What a decision is about, nothing at first; the digest of the units that the dialog has already. */
  readUnits: (about?: UnitsAbout, known?: string) => UnitsAnswer;
  changeUnits: (seen: UnitsSeen, writing: UnitsWriting) => UnitsOutcome;
  findMailbox: (mailbox: string) => readonly MailboxPlace[];
}
