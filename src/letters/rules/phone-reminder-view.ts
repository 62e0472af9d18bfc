import type { Language } from '../../texts/language';

export interface PhoneReminderView {
  readonly language: Language;
  /** Units with open obligations that letters do not reach. */
  readonly unreachable: readonly UnitToCall[];
  readonly units: readonly { readonly code: string; readonly name: string }[];
  /** Texts for a group chat, one per dispatch, that name the units that have not acknowledged. */
  readonly lists: readonly { readonly document: string; readonly text: string }[];
}

export interface UnitToCall {
  readonly code: string;
  readonly name: string;
  /** Phone cell as typed; `''` if it is empty. */
  readonly phone: string;
  /** Why letters do not reach the unit, in words; `''` if they do. */
  readonly reason: string;
  readonly open: readonly string[];
}

export interface UnitMessage extends UnitToCall {
  readonly message: string;
}
