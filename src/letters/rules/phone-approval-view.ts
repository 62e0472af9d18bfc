import type { OfficeContact } from '../../answers/rules/page-view';
import type { Language } from '../../texts/language';
import type { ListedLetter } from './letters-view';

/** A letter that awaits approval, whole. Addresses are masked, and signed links are replaced with words. */
export interface ShownLetter
  extends Pick<ListedLetter, 'id' | 'contents' | 'units' | 'subject' | 'reason' | 'leaders'> {
  readonly to: string;
  readonly copies: string;
  readonly text: string;
  /** Digest of recipients, subject and text, unmasked. */
  readonly seen: string;
}

export interface OpenApprovalView {
  readonly state: 'open';
  readonly language: Language;
  readonly token: string;
  readonly officeName: string;
  /** `hh:mm, dd/mm/yyyy` */
  readonly asOf: string;
  /** Last day on which the link opens, `dd/mm/yyyy`. */
  readonly until: string;
  /** Number of all letters that await approval. */
  readonly waiting: number;
  readonly letters: readonly ShownLetter[];
  /** Ids of letters that cannot be composed, so that the page cannot show them. */
  readonly notComposed: readonly string[];
  /** Number of letters that were not loaded yet. */
  readonly more: number;
}

export type PhoneApprovalView =
  | OpenApprovalView
  | {
      readonly state: 'refused' | 'unavailable';
      readonly language: Language;
      readonly office: OfficeContact | null;
    };

/** A letter as the page showed it. */
export type SeenLetter = Pick<ShownLetter, 'id' | 'seen'>;

export type PhoneApprovalOutcome =
  | {
      readonly state: 'decided';
      readonly approved: number;
      readonly held: number;
      /** Number of letters that somebody had approved before. */
      readonly before: number;
      /** Number of letters that were cancelled or have nothing left to say. */
      readonly gone: number;
      /** Ids of letters that differ from what was shown, so that they were not approved. */
      readonly changed: readonly string[];
      readonly view: PhoneApprovalView;
    }
  | { readonly state: 'busy' | 'refused' | 'unavailable' };
