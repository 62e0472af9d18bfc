import { type PackedRows, packRows, unpackRows } from '../../forms/packed-view';
import type { LetterKind } from '../../records/letter-kind';
import type { LetterState } from '../../records/outbox-letter';
import { groupBy } from '../../texts/group-by';
import type { Language } from '../../texts/language';
import { contentKey, type LetterContent } from './letter-contents';

/** Number of rows that a dialog lists at first. The others are loaded on request. */
export const MAX_LISTED = 200;

export interface ListedLetter {
  /** Outbox id; `''` if the letter is only planned. */
  readonly id: string;
  readonly kind: LetterKind;
  /** What the letter says about each dispatch; empty once it was sent. */
  readonly contents: readonly LetterContent[];
  /** `planned` and `toApprove` are not in the outbox yet; `toApprove` will need approval. */
  readonly state: LetterState | 'planned' | 'toApprove';
  readonly mailbox: string;
  readonly units: readonly string[];
  readonly blocks: readonly string[];
  readonly subject: string;
  /** True if a unit's request about what the letter says waits for an answer. */
  readonly hasRequest: boolean;
  /** Mailboxes of units' leaderships that get a copy. */
  readonly leaders: readonly string[];
  readonly recipients: number;
  /**
   * Time at which the letter was sent or a run claimed it, `dd/mm/yyyy hh:mm`; `''` if neither has happened.
   */
  readonly at: string;
  /** Why the letter failed, was dropped or was sent incomplete; otherwise `''`. */
  readonly reason: string;
}

/** Totals over all letters, including those that the dialog does not list. */
export interface LetterSums {
  readonly letters: number;
  /** Distinct units. */
  readonly units: number;
  /** Contents, each with the number of letters that have it. */
  readonly contents: readonly ContentCount[];
  readonly queued: number;
  /** Number of letters that need no approval or have been approved. */
  readonly going: number;
  /** Recipients of the letters counted in `going`. */
  readonly recipients: number;
}

export interface ContentCount extends LetterContent {
  readonly letters: number;
}

/** Contents of the letters, those of most letters first. */
export function contentCounts(letters: readonly Pick<ListedLetter, 'contents'>[]): ContentCount[] {
  const contents = groupBy(
    letters.flatMap((letter) => letter.contents),
    contentKey,
  );
  return [...contents.values()]
    .map((same) => ({ ...same[0], letters: same.length }))
    .sort((a, b) => b.letters - a.letters);
}

export function sumsOf(letters: readonly ListedLetter[]): LetterSums {
  const going = letters.filter(({ state }) => state !== 'toApprove');
  return {
    letters: letters.length,
    units: new Set(letters.flatMap(({ units }) => units)).size,
    contents: contentCounts(letters),
    queued: letters.filter(({ state }) => state === 'queued').length,
    going: going.length,
    recipients: going.reduce((sum, { recipients }) => sum + recipients, 0),
  };
}

/** Units skipped for one reason: `count` is the number of all of them, `units` lists the first few. */
export interface SkippedUnits {
  readonly reason: string;
  readonly count: number;
  readonly units: readonly string[];
}

/** A mailbox whose due reminders wait, because it was asked about another dispatch a short time ago. */
export interface ListedRestingMailbox {
  readonly mailbox: string;
  readonly units: readonly string[];
  /** Subject of the letter with these reminders. */
  readonly subject: string;
  /** Day on which its next letter may ask, `dd/mm/yyyy`. */
  readonly until: string;
}

export interface OpenEndedDispatch {
  readonly id: string;
  readonly number: string;
  /** Number of units with open stages without a deadline. */
  readonly units: number;
}

export interface LettersView {
  readonly language: Language;
  readonly obstacles: readonly string[];
  /** Sentences about letters that cannot be composed and about unusable cells. */
  readonly faults: readonly string[];
  readonly moreFaults: number;
  readonly awaiting: number;
  readonly isPageUntested: boolean;
  /** True for the owner. False for a colleague, whose letters are sent by the owner's next timed run. */
  readonly sendsAtOnce: boolean;
  /**
   * Warning that sending may repeat or misdirect letters, such as rows missing from Hộp thư đi; `''` if there
   * is none. Sending stays possible.
   */
  readonly gap: string;
  /** Question to answer before sending outside the send window; `''` inside it. */
  readonly outsideWindow: string;
  readonly sums: LetterSums;
  /** Queued and planned letters, at most `MAX_LISTED` at first. */
  readonly letters: readonly ListedLetter[];
  /** Letters of the last days, newest first. They can be sent again or marked as returned. */
  readonly recent: readonly ListedLetter[];
  /** Units that no letter is written to today, by reason. A unit may have several reasons. */
  readonly skipped: readonly SkippedUnits[];
  readonly skippedCount: number;
  /** For each draft, a sentence with the units that receive it and the blocks that are left out. */
  readonly leftOut: readonly string[];
  readonly resting: readonly ListedRestingMailbox[];
  readonly openEnded: readonly OpenEndedDispatch[];
  /** Recipients left in the owner's quota today; null for a colleague, who cannot read it. */
  readonly quotaLeft: number | null;
  /** Estimated day on which the last letter will be sent, `dd/mm/yyyy`; `''` if there is no estimate. */
  readonly lastDay: string;
}

export interface PackedLetters extends Omit<LettersView, 'letters' | 'recent' | 'resting'> {
  readonly letters: PackedRows<ListedLetter>;
  readonly recent: PackedRows<ListedLetter>;
  readonly resting: PackedRows<ListedRestingMailbox>;
}

export function packLetters(view: LettersView): PackedLetters {
  const { letters, recent, resting } = view;
  return {
    ...view,
    letters: packRows(letters),
    recent: packRows(recent),
    resting: packRows(resting),
  };
}

export function unpackLetters(sent: PackedLetters): LettersView {
  const { letters, recent, resting } = sent;
  return {
    ...sent,
    letters: unpackRows(letters),
    recent: unpackRows(recent),
    resting: unpackRows(resting),
  };
}

export interface LetterPreview {
  readonly to: string;
  readonly copies: string;
  /** Sentences about the letter, such as that some copies were left out. */
  readonly notes: readonly string[];
  readonly subject: string;
  /** Display name of the sender. */
  readonly from: string;
  /** Text that an inbox shows after the subject. */
  readonly preheader: string;
  readonly text: string;
  readonly html: string;
}

export interface SendProgress {
  readonly sent: number;
  readonly failed: number;
  /** Letters still queued, for today or later. */
  readonly left: number;
  /** Sentence that says why sending stopped; `''` if it goes on or is done. */
  readonly stopped: string;
}

export interface ApprovalView {
  readonly language: Language;
  readonly counts: { readonly letters: number; readonly dropped: number };
  /** Contents of all letters that await approval. */
  readonly contents: readonly ContentCount[];
  /** Letters awaiting approval, at most `MAX_LISTED` at first. */
  readonly letters: readonly ListedLetter[];
  /** Letters dropped in the last days, before or after approval, with the reason. At first only the latest. */
  readonly dropped: readonly ListedLetter[];
}

export interface PackedApproval extends Omit<ApprovalView, 'letters' | 'dropped'> {
  readonly letters: PackedRows<ListedLetter>;
  readonly dropped: PackedRows<ListedLetter>;
}

export function packApproval(view: ApprovalView): PackedApproval {
  return { ...view, letters: packRows(view.letters), dropped: packRows(view.dropped) };
}

export function unpackApproval(sent: PackedApproval): ApprovalView {
  return { ...sent, letters: unpackRows(sent.letters), dropped: unpackRows(sent.dropped) };
}

export interface ApprovalDecision {
  readonly approve: readonly string[];
  readonly cancel: readonly string[];
}
