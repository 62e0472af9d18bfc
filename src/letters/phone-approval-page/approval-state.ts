import type { Announce } from '../../frame/announcer';
import type { Tone } from '../../frame/notice';
import type { ByLanguage } from '../../frame/view';
import { phoneApproval as en } from '../../words/en/pages/phone-approval';
import { phoneApproval as vi } from '../../words/vi/pages/phone-approval';
import type { OpenApprovalView, ShownLetter } from '../rules/phone-approval-view';

export const PHONE_APPROVAL_WORDS: ByLanguage<typeof vi> = { vi, en };

export type PhoneApprovalWords = typeof vi;

/** Notice above the letters. */
export interface PageNotice {
  readonly tone: Tone;
  readonly sentences: readonly string[];
}

export interface ApprovalPage {
  readonly words: PhoneApprovalWords;
  readonly view: OpenApprovalView;
  /** Digests of the letters that were opened, by id. A letter that has changed since counts as unopened. */
  readonly opened: Map<string, string>;
  readonly held: Set<string>;
  readonly announce: Announce;
  count(value: number): string;
  /** Builds the page again and moves the focus to the notice. */
  show(view: OpenApprovalView, notice: PageNotice | null): void;
}

export function wasOpened({ opened }: ApprovalPage, { id, seen }: ShownLetter): boolean {
  return opened.get(id) === seen;
}
