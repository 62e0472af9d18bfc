import type { Day } from '../../calendar/day';
import type { LetterKind } from '../../records/letter-kind';
import type { LetterState } from '../../records/outbox-letter';
import type { Language } from '../../texts/language';

/** A letter as the dialogs list it. */
export interface ListedLetter {
  /** Id in the outbox; '' while it is only planned. */
  readonly id: string;
  readonly kind: LetterKind;
  /** `toApprove` is planned and goes to Chờ duyệt first. */
  readonly state: LetterState | 'planned' | 'toApprove';
  readonly mailbox: string;
  readonly units: readonly string[];
  readonly subject: string;
  readonly recipients: number;
  /** When it was sent or claimed, `dd/mm/yyyy hh:mm`; '' before. */
  readonly at: string;
  /** Why it failed or was dropped; '' otherwise. */
  readonly reason: string;
}

/** Today's letters, as the dialog Xem trước và gửi shows them. */
export interface LettersView {
  readonly language: Language;
  readonly today: Day;
  /** What is in the way of sending anything, in sentences; empty when nothing is. */
  readonly obstacles: readonly string[];
  /** What keeps some letters back, in sentences: those that cannot be composed, and cells that cannot be used. */
  readonly faults: readonly string[];
  /** How many letters of Hộp thư đi wait for approval and still say something. */
  readonly awaiting: number;
  /** Whether nobody has tried yet the page that letters lead to. */
  readonly untried: boolean;
  /** Whether the person may send at once; a colleague's letters go with the owner's next tick. */
  readonly sendsAtOnce: boolean;
  /** That rows are gone from the outbox, in a sentence: a person may send all the same; '' when none are. */
  readonly gap: string;
  /** That it is no time for letters now, in a sentence: a person is asked once; '' within the send window. */
  readonly outsideWindow: string;
  /** Planned and queued letters. */
  readonly letters: readonly ListedLetter[];
  /** Letters of the last days, the newest first: to be sent again, or marked as returned. */
  readonly recent: readonly ListedLetter[];
  /** Who gets none, grouped by reason in words. */
  readonly skipped: readonly { readonly reason: string; readonly units: readonly string[] }[];
  /** Of the letters that need no approval any more. */
  readonly recipients: number;
  /** Recipients that the owner's account has left today; null for a colleague, who cannot see it. */
  readonly quotaLeft: number | null;
  /** The day on which the last letter goes out if nobody answers, `dd/mm/yyyy`; '' when there is none. */
  readonly lastDay: string;
}

/** A letter as its reader will see it. */
export interface LetterPreview {
  readonly to: string;
  readonly copies: string;
  /** That copies beyond what one letter may have are left out; '' when all go out. */
  readonly leftOut: string;
  readonly subject: string;
  /** Who it comes from, as the list of an inbox names it. */
  readonly from: string;
  /** What the list of an inbox shows after the subject. */
  readonly preheader: string;
  readonly text: string;
  readonly html: string;
}

/** How far sending has come. */
export interface SendProgress {
  readonly sent: number;
  readonly failed: number;
  /** Letters still in the queue, for this day or another. */
  readonly left: number;
  /** Why it stopped, in a sentence; '' when it goes on or is done. */
  readonly stopped: string;
}

/** Letters that wait for approval. */
export interface ApprovalView {
  readonly language: Language;
  readonly letters: readonly ListedLetter[];
  /** Letters of the last days that dropped out, before or after their approval, with the reason. */
  readonly dropped: readonly ListedLetter[];
}

/** What a person decided about letters that wait, by id. */
export interface ApprovalDecision {
  readonly approve: readonly string[];
  readonly cancel: readonly string[];
}
