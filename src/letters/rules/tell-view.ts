import type { Language } from '../../texts/language';

/** Units that are to be told by telephone or message, as the dialog Nhắc trực tiếp lists them. */
export interface TellView {
  readonly language: Language;
  /** Units with something open that letters do not reach. */
  readonly unreachable: readonly UnitToTell[];
  /** Every unit with something open, for the one that is sought. */
  readonly units: readonly { readonly code: string; readonly name: string }[];
  /** For a group chat: of each dispatch, who has not acknowledged. */
  readonly lists: readonly { readonly document: string; readonly text: string }[];
}

/** A unit to be told. */
export interface UnitToTell {
  readonly code: string;
  readonly name: string;
  /** As typed; '' where there is none. */
  readonly phone: string;
  /** Why letters do not reach it, in words; '' when they do. */
  readonly reason: string;
  /** What is open, a line for each dispatch. */
  readonly open: readonly string[];
}

/** What to tell one unit: ready to be copied into Zalo or SMS. */
export interface UnitMessage extends UnitToTell {
  readonly message: string;
}
