import type { Day } from '../../calendar/day';
import type { Unit } from '../../records/unit';

/** What may happen to a unit: sáp nhập puts it into another, hợp nhất makes a new one of several. */
export type UnitAct = 'rename' | 'merge' | 'consolidate' | 'split' | 'suspend' | 'resume' | 'end';

/** A change of units as a person asks for it. */
export interface UnitChange {
  readonly act: UnitAct;
  /** The units that change or end: several only where they are merged. */
  readonly units: readonly Unit[];
  /** The standing unit that takes them in; null but for a merger. */
  readonly heir: Unit | null;
  /** The new name, or those of the units that are made. */
  readonly names: readonly string[];
  /** The block of a unit that is made; '' for that of the first unit. */
  readonly block: string;
  /** The mailbox of the unit that is made or takes others in, as typed; '' for none, or for the one it has. */
  readonly email: string;
  /** Whether a unit that is split ends; else it goes on beside the new ones. */
  readonly ends: boolean;
  /** The first day on which the change holds. */
  readonly on: Day;
}

/** Why a change cannot be made. */
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
  | 'parentLoop';

/** A fault with the field that it is about and the name or day that it is said of. */
export interface UnitChangeProblem {
  readonly field: 'on' | 'units' | 'heir' | 'names' | 'email';
  readonly fault: UnitChangeFault;
  readonly value: string;
}
