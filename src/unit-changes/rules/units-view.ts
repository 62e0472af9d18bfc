import type { Day } from '../../calendar/day';
import type { Dispatch } from '../../records/dispatch';
import type { LogEvent } from '../../records/log-entry';
import type { Obligation } from '../../records/obligation';
import type { OutboxRow } from '../../records/outbox-letter';
import { toUnitCode, UNIT_DEFAULTS, type Unit } from '../../records/unit';
import type { ContactScope } from './contact-data';

/** The columns of Theo dõi that matter for a change of units or contacts. */
export type ObligationView = Pick<
  Obligation,
  | 'key'
  | 'dispatchId'
  | 'unitCode'
  | 'acknowledge'
  | 'acknowledgedBy'
  | 'train'
  | 'exemptBecause'
  | 'acknowledgeExtendedTo'
  | 'trainExtendedTo'
>;

export interface ObligationData {
  readonly obligations: readonly ObligationView[];
  readonly dispatches: readonly Pick<Dispatch, 'id' | 'number' | 'state'>[];
}

/**
 * What a decision concerns: the codes of its `units` or `'all'`, and in `contacts` which of their contact data
 * are deleted; `null` if none are.
 */
export interface DecisionScope {
  readonly units: readonly string[] | 'all';
  readonly contacts: ContactScope | null;
}

export const NOTHING_CHOSEN: DecisionScope = { units: [], contacts: null };

/** Digests of the data that the user saw. A decision is written only if they still match the sheet. */
export interface UnitsSnapshot {
  readonly about: DecisionScope;
  readonly units: string;
  readonly rest: string;
}

/**
 * Data of the dialog Thay đổi đơn vị, đầu mối. `units` are all units; the obligations and `letters` are only
 * those that the decision concerns.
 */
export interface UnitsView extends ObligationData {
  readonly today: Day;
  readonly units: readonly Unit[];
  readonly letters: readonly Pick<OutboxRow, 'id' | 'state' | 'mailbox' | 'copies'>[];
  readonly seen: UnitsSnapshot;
}

/**
 * A view as it is sent to the dialog: only the filled cells of units, or `null` if the dialog already has the
 * units.
 */
export type PackedUnitsView = Omit<UnitsView, 'units'> & {
  readonly units: readonly Partial<Unit>[] | null;
};

export function packUnit(unit: Unit): Partial<Unit> {
  const plain: Partial<Unit> = UNIT_DEFAULTS;
  const isFilled = (column: keyof Unit) => String(unit[column]) !== String(plain[column]);
  const columns = (Object.keys(unit) as (keyof Unit)[]).filter(isFilled);
  return Object.fromEntries(columns.map((column) => [column, unit[column]]));
}

/** Restores a view. `known` is used if the answer contains no units. */
export function unpackView(answer: PackedUnitsView, known: readonly Unit[]): UnitsView {
  const units = answer.units?.map((cells): Unit => ({ ...NAMELESS, ...cells }));
  return { ...answer, units: units ?? known };
}

const NAMELESS: Unit = { ...UNIT_DEFAULTS, code: toUnitCode(''), name: '' };

/**
 * A decision that is ready to be written. `added` are new units, `owed` are obligations to write, and `log` are
 * new log lines. `units`, `rows` (of Theo dõi) and `letters` hold changed cells by the id of their row.
 */
export interface DecisionChanges {
  readonly added: readonly Unit[];
  readonly units: Readonly<Record<string, Partial<Unit>>>;
  readonly owed: readonly (Pick<Obligation, 'dispatchId' | 'unitCode'> & Partial<Obligation>)[];
  readonly rows: Readonly<Record<string, { unitName?: string; acknowledgedBy?: string }>>;
  readonly letters: Readonly<Record<string, Pick<OutboxRow, 'mailbox' | 'copies'>>>;
  readonly log: readonly {
    readonly event: LogEvent;
    readonly dispatch: string;
    readonly unit: string;
    readonly detail: string;
  }[];
}

/** `done` is true if the decision was written. If the sheet had changed, `view` is the current data. */
export type DecisionOutcome =
  | { readonly done: true }
  | { readonly done: false; readonly view: PackedUnitsView };

/** A cell that contains a mailbox, in full or masked as in the log. A masked one may be another mailbox. */
export interface MailboxPlace {
  readonly tab: string;
  readonly cell: string;
  readonly column: string;
  readonly text: string;
  readonly isMasked: boolean;
}

/** Server functions called by the dialog Thay đổi đơn vị, đầu mối. */
export interface UnitChangesCalls {
  /** `about` defaults to nothing chosen; `known` is the digest of the units that the dialog already has. */
  readUnits: (about?: DecisionScope, known?: string) => PackedUnitsView;
  changeUnits: (seen: UnitsSnapshot, writing: DecisionChanges) => DecisionOutcome;
  findMailbox: (mailbox: string) => readonly MailboxPlace[];
}
