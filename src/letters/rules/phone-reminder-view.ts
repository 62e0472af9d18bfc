import type { Language } from '../../texts/language';

/** Maximum number of units in the call list of one day, and of slips that are printed at once. */
export const MAX_CALLS = 100;

export interface PhoneReminderView {
  readonly language: Language;
  /** First units of the call list; `count` is the number of all. */
  readonly toCall: readonly UnitMessage[];
  readonly count: number;
  /** True if units have pages, so that slips can be printed. */
  readonly hasLinks: boolean;
  readonly units: readonly { readonly code: string; readonly name: string }[];
  /** Texts for a group chat that name the units that have a stage of a dispatch open. */
  readonly lists: readonly { readonly title: string; readonly text: string }[];
}

export interface UnitMessage {
  readonly code: string;
  readonly name: string;
  /** Phone cell as typed; `''` if it is empty. */
  readonly phone: string;
  /** Why the unit is to be called, in words; `''` if letters do their work. */
  readonly reason: string;
  readonly message: string;
  /** True if the unit has no usable mailbox. Only such units get slips. */
  readonly needsPaper: boolean;
}

/** Slip for the envelope of a unit without a mailbox. */
export interface Slip {
  readonly unit: string;
  readonly office: string;
  /** What is open, by dispatch, with its deadlines. */
  readonly open: readonly string[];
  readonly link: string;
  /** Whom to call. */
  readonly contact: string;
}
