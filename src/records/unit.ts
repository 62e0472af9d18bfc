import type { Day } from '../calendar/day';
import type { Moment } from '../calendar/moment';
import type { Brand } from './brand';

export type UnitCode = Brand<'UnitCode'>;

/** Converts a text from a cell, a token or page input to the branded type. Does not check the text. */
export function toUnitCode(text: string): UnitCode {
  return text as UnitCode;
}

export type UnitState = 'active' | 'suspended' | 'ended';

/** A recipient unit: an office, school, cell or body that receives dispatches. Never a person. */
export interface Unit {
  /** Assigned once, e.g. `PN-001`, and never changed. */
  readonly code: UnitCode;
  readonly name: string;
  readonly shortName: string;
  /** Block (khối) in which reports count the unit. */
  readonly block: string;
  /** Kind of body, in the office's words: Trường tiểu học, Đảng bộ cơ sở … */
  readonly kind: string;
  /** Name or code of the parent body as the office wrote it; `''` if the unit has none. */
  readonly parent: string;
  /** Name of the contact. Optional, because a mailbox of a role is preferred. */
  readonly contact: string;
  readonly position: string;
  /** Mailbox for letters, as typed in Đơn vị. */
  readonly email: string;
  /** Mailboxes of this unit from which a letter bounced, separated by semicolons. Nothing is sent to them. */
  readonly returnedEmail: string;
  /** Copy addresses as typed, each optionally after the reader's role: `văn thư: a@example.org`. */
  readonly ccEmail: string;
  /** Mailbox of the unit's leadership by position, which may get follow-ups as a copy; `''` if it has none. */
  readonly leaderEmail: string;
  readonly phone: string;
  readonly state: UnitState;
  /** Former names, each with its last day: `Trường A (đến 30/06/2025); Trường B`. */
  readonly formerNames: string;
  /** First day on which the unit exists; `null` if it always has. */
  readonly activeFrom: Day | null;
  /** First day on which the unit no longer exists; `null` if it still does or the day is unknown. */
  readonly endedFrom: Day | null;
  /** Codes of the units that succeeded this unit. The first one took over its obligations. */
  readonly successors: readonly UnitCode[];
  /** The latest change with its day and legal basis, as a sentence. */
  readonly lastChange: string;
  /** Number in the unit's links, from 1. Incrementing it invalidates the links in earlier letters. */
  readonly linkVersion: number;
  readonly note: string;
  /** The unit's request to change its contact, or the office's refusal; `null` if there is none. */
  readonly contactRequest: ContactRequest | null;
  /** Requests that the unit sent from its page (answers/rules/request-memory). */
  readonly requests: string;
  /** Set if the write of another row has hit this one and no person has looked at it since. */
  readonly isOverwritten?: true;
}

/** The request waits for an answer. A blank mailbox stays as it is. */
interface OpenContactRequest {
  readonly state: 'open';
  readonly position: string;
  readonly email: string;
  readonly phone: string;
  readonly at: Moment;
}

/** The refusal holds none of the data that were asked for. */
interface RefusedContactRequest {
  readonly state: 'refused';
  readonly because: string;
  readonly at: Moment;
}

export type ContactRequest = OpenContactRequest | RefusedContactRequest;

export const UNIT_DEFAULTS: Omit<Unit, 'code' | 'name'> = {
  shortName: '',
  block: '',
  kind: '',
  parent: '',
  contact: '',
  position: '',
  email: '',
  returnedEmail: '',
  ccEmail: '',
  leaderEmail: '',
  phone: '',
  state: 'active',
  formerNames: '',
  activeFrom: null,
  endedFrom: null,
  successors: [],
  lastChange: '',
  linkVersion: 1,
  note: '',
  contactRequest: null,
  requests: '',
};

/** `endedFrom` ends a unit only if its state is `ended`. */
export function existsOn({ state, activeFrom, endedFrom }: Unit, day: Day): boolean {
  if (activeFrom !== null && day < activeFrom) return false;
  return state !== 'ended' || (endedFrom !== null && day < endedFrom);
}

/** Fields that identify a unit and its place in the organisation, without contact data. */
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
