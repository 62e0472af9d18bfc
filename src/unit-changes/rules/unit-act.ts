import type { Day } from '../../calendar/day';
import type { Unit } from '../../records/unit';
import type { TextFault } from '../../texts/text-fault';

/**
 * `merge` (sáp nhập) puts units into an existing one, `consolidate` (hợp nhất) makes one new unit of several,
 * `split` makes new units of one, and `end` ends a unit without a successor.
 */
export type UnitAct = 'rename' | 'merge' | 'consolidate' | 'split' | 'suspend' | 'resume' | 'end';

export interface UnitChange {
  readonly act: UnitAct;
  /** Units that change or end; several only in a merger or consolidation. */
  readonly units: readonly Unit[];
  /** The existing unit that takes the others in; `null` unless it is a merger. */
  readonly heir: Unit | null;
  /** The new name, or the names of the new units. */
  readonly names: readonly string[];
  /** Block of the new unit; `''` for the first unit's block. */
  readonly block: string;
  /** Mailbox, as typed, of the new unit or of `heir`; `''` for none, or to keep the mailbox of `heir`. */
  readonly email: string;
  /** True if a unit that is split ends; false if it continues beside the new ones. */
  readonly ends: boolean;
  readonly on: Day;
}

export type UnitChangeFault =
  | 'dayAhead'
  | 'mailboxAhead'
  | 'noMailbox'
  | 'endsAlready'
  | 'dayTooEarly'
  | 'hasEnded'
  | 'notActive'
  | 'notSuspended'
  | 'intoItself'
  | 'needsTwo'
  | 'sameName'
  | 'nameTaken'
  | TextFault
  | 'parentLoop';

/** `value` is the name or day that the fault is about. */
export interface UnitChangeProblem {
  readonly field: 'on' | 'units' | 'heir' | 'names' | 'email';
  readonly fault: UnitChangeFault;
  readonly value: string;
}
