/** Whether a unit takes part: at work, paused for a time, or ended (merged, dissolved). */
export type UnitState = 'active' | 'suspended' | 'ended';

/** A recipient unit: an office, school, cell or body that is sent dispatches. Never a person. */
export interface Unit {
  /** Given once, never changed, e.g. `PN-001`. */
  readonly code: string;
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
  /** Mailboxes that get a copy, as typed, comma-separated. */
  readonly ccEmail: string;
  readonly phone: string;
  readonly state: UnitState;
  readonly formerNames: string;
  /** Raised to make the links of earlier letters useless; starts at 1. */
  readonly linkVersion: number;
  readonly note: string;
}
