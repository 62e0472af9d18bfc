import type { Day } from '../calendar/day';
import type { Brand } from './brand';

/** Code of a unit, e.g. `PN-001`. */
export type UnitCode = Brand<'UnitCode'>;

/** Takes a text read from a cell, a token or a page as the code of a unit. */
export function toUnitCode(text: string): UnitCode {
  return text as UnitCode;
}

/** Whether a unit takes part: at work, paused for a time, or ended (merged, dissolved). */
export type UnitState = 'active' | 'suspended' | 'ended';

/** A recipient unit: an office, school, cell or body that is sent dispatches. Never a person. */
export interface Unit {
  /** Given once, never changed, e.g. `PN-001`. */
  readonly code: UnitCode;
  readonly name: string;
  readonly shortName: string;
  /** The block (khối) in which reports count it. */
  readonly block: string;
  /** Kind of body, in the office's words: Trường tiểu học, Đảng bộ cơ sở … */
  readonly kind: string;
  /** Name or code of the parent body, as the office wrote it; '' when there is none. */
  readonly parent: string;
  /** Name of the contact; optional, a role mailbox is preferred. */
  readonly contact: string;
  readonly position: string;
  /** The mailbox that letters go to, as typed. */
  readonly email: string;
  /** The address from which a letter came back: it is not written to until the mailbox is changed. */
  readonly returnedEmail: string;
  /** Mailboxes that get a copy, as typed, each with the role of its reader if need be: `văn thư: a@example.org`. */
  readonly ccEmail: string;
  readonly phone: string;
  readonly state: UnitState;
  /** Names it bore before, each with its last day: `Trường A (đến 30/06/2025); Trường B`. */
  readonly formerNames: string;
  /** The first day on which it stands; null when it did as long as the office remembers. */
  readonly activeFrom: Day | null;
  /** The first day on which it stands no more; null while it does, or when nobody has said. */
  readonly endedFrom: Day | null;
  /** Codes of the units that took its place; the first took over what was open. */
  readonly successors: readonly UnitCode[];
  /** The latest change with its day and legal basis, in a sentence. */
  readonly lastChange: string;
  /** Raised to make the links of earlier letters useless; starts at 1. */
  readonly linkVersion: number;
  readonly note: string;
}

/** What a unit has before anybody has said more of it than its code and name. */
export const PLAIN_UNIT: Omit<Unit, 'code' | 'name'> = {
  shortName: '',
  block: '',
  kind: '',
  parent: '',
  contact: '',
  position: '',
  email: '',
  returnedEmail: '',
  ccEmail: '',
  phone: '',
  state: 'active',
  formerNames: '',
  activeFrom: null,
  endedFrom: null,
  successors: [],
  lastChange: '',
  linkVersion: 1,
  note: '',
};

/** Tells whether a unit stands on a day: it has begun, and has not ended yet. Its state is what people see and set. */
export function standsOn({ state, activeFrom, endedFrom }: Unit, day: Day): boolean {
  if (activeFrom !== null && day < activeFrom) return false;
  return state !== 'ended' || (endedFrom !== null && day < endedFrom);
}

/** What tells which unit it is, whether it stands and who took its place: no contact. */
export const PLACE_KEYS = [
  'code',
  'name',
  'block',
  'state',
  'formerNames',
  'activeFrom',
  'endedFrom',
  'successors',
] as const;
