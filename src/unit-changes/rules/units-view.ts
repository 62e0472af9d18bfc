import type { Day } from '../../calendar/day';
import type { Dispatch } from '../../records/dispatch';
import type { LogEvent } from '../../records/log-entry';
import { ANSWER_FIELDS, type Obligation, type ObligationChange } from '../../records/obligation';
import type { OutboxRow } from '../../records/outbox-letter';
import { toUnitCode, UNIT_DEFAULTS, type Unit } from '../../records/unit';
import type { ContactScope } from './contact-data';

/** The columns of the tab Theo dõi that matter for a change of units or contacts. */
export const VIEWED = [
  'key',
  'dispatchId',
  'unitCode',
  'role',
  'asked',
  'acknowledgedBy',
  'exemptBecause',
  'acknowledgeExtendedTo',
  'completeExtendedTo',
  'reason',
  ...ANSWER_FIELDS,
] as const satisfies readonly (keyof Obligation)[];

export type ObligationView = Pick<Obligation, (typeof VIEWED)[number]>;

export interface ObligationData {
  readonly obligations: readonly ObligationView[];
  readonly dispatches: readonly Pick<
    Dispatch,
    'id' | 'number' | 'label' | 'state' | 'asks' | 'task' | 'requestedFigures'
  >[];
}

/** `units` are codes. `contacts` says which of their contact data are deleted; `null` if none are. */
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

/** `units` are all units; `obligations` and `letters` are only those that the decision concerns. */
export interface UnitsView extends ObligationData {
  readonly today: Day;
  readonly units: readonly Unit[];
  readonly letters: readonly Pick<OutboxRow, 'id' | 'state' | 'mailbox' | 'copies'>[];
  readonly seen: UnitsSnapshot;
}

/** Has only the filled cells of units, or `null` if the dialog already has the units. */
export type PackedUnitsView = Omit<UnitsView, 'units'> & {
  readonly units: readonly Partial<Unit>[] | null;
};

export function packUnit(unit: Unit): Partial<Unit> {
  const plain: Partial<Unit> = UNIT_DEFAULTS;
  const isFilled = (column: keyof Unit) => String(unit[column]) !== String(plain[column]);
  const columns = (Object.keys(unit) as (keyof Unit)[]).filter(isFilled);
  return Object.fromEntries(columns.map((column) => [column, unit[column]]));
}

export function unpackView(answer: PackedUnitsView, known: readonly Unit[]): UnitsView {
  const units = answer.units?.map((cells): Unit => ({ ...NAMELESS, ...cells }));
  return { ...answer, units: units ?? known };
}

const NAMELESS: Unit = { ...UNIT_DEFAULTS, code: toUnitCode(''), name: '' };

/**
 * `added` are new units, `owed` obligations to write. `units`, `rows` (of the tab Theo dõi) and `letters` hold
 * changed cells by the id of their row.
 */
export interface DecisionChanges {
  readonly added: readonly Unit[];
  readonly units: Readonly<Record<string, Partial<Unit>>>;
  readonly owed: readonly (Pick<Obligation, 'dispatchId' | 'unitCode'> & Partial<Obligation>)[];
  readonly rows: Readonly<Record<string, ObligationChange & { readonly unitName?: string }>>;
  readonly letters: Readonly<Record<string, Pick<OutboxRow, 'mailbox' | 'copies'>>>;
  readonly log: readonly {
    readonly event: LogEvent;
    readonly dispatch: string;
    readonly unit: string;
    readonly detail: string;
  }[];
}

/** If the sheet had changed, nothing was written and `view` is the current data. */
export type DecisionOutcome =
  | { readonly done: true }
  | { readonly done: false; readonly view: PackedUnitsView };

/** A masked mailbox may be another one. */
export interface MailboxPlace {
  readonly tab: string;
  readonly cell: string;
  readonly column: string;
  readonly text: string;
  readonly isMasked: boolean;
}

export interface UnitChangesCalls {
  /** `about` defaults to nothing chosen; `known` is the digest of the units that the dialog already has. */
  readUnits: (about?: DecisionScope, known?: string) => PackedUnitsView;
  changeUnits: (seen: UnitsSnapshot, writing: DecisionChanges) => DecisionOutcome;
  findMailbox: (mailbox: string) => readonly MailboxPlace[];
}
