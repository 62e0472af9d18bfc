import type { Day } from '../../calendar/day';
import { type PackedRows, packRows, unpackRows } from '../../forms/packed-view';
import type { LetterKind } from '../../records/letter-kind';
import type { LetterState } from '../../records/outbox-letter';
import type { Language } from '../../texts/language';

/** Most lines of a list that a dialog opens with: it asks for the others when a person wants them. */
export const MOST_SHOWN = 200;

/** A letter as the dialogs list it. */
export interface ListedLetter {
  /** Id in the outbox; '' while it is only planned. */
  readonly id: string;
  readonly kind: LetterKind;
  /** `toApprove` is planned and goes to Chờ duyệt first. */
  readonly state: LetterState | 'planned' | 'toApprove';
  readonly mailbox: string;
  readonly units: readonly string[];
  /** Those of its units, each once. */
  readonly blocks: readonly string[];
  readonly subject: string;
  readonly recipients: number;
  /** When it was sent or claimed, `dd/mm/yyyy hh:mm`; '' before. */
  readonly at: string;
  /** Why it failed or was dropped; '' otherwise. */
  readonly reason: string;
}

/** What letters come to, those that a dialog does not list included. */
export interface LetterSums {
  readonly letters: number;
  /** Different units. */
  readonly units: number;
  readonly kinds: Readonly<Partial<Record<LetterKind, number>>>;
  readonly queued: number;
  /** Letters that need no approval any more. */
  readonly going: number;
  /** Of the letters that need no approval any more. */
  readonly recipients: number;
}

/** Adds letters up. */
export function sumsOf(letters: readonly ListedLetter[]): LetterSums {
  const kinds: Partial<Record<LetterKind, number>> = {};
  for (const { kind } of letters) kinds[kind] = (kinds[kind] ?? 0) + 1;
  const going = letters.filter(({ state }) => state !== 'toApprove');
  return {
    letters: letters.length,
    units: new Set(letters.flatMap(({ units }) => units)).size,
    kinds,
    queued: letters.filter(({ state }) => state === 'queued').length,
    going: going.length,
    recipients: going.reduce((sum, { recipients }) => sum + recipients, 0),
  };
}

/** Who gets no letter for one reason: how many units, and the first of them. */
export interface SkippedUnits {
  /** In words. */
  readonly reason: string;
  readonly count: number;
  readonly units: readonly string[];
}

/** Today's letters, as the dialog Xem trước và gửi shows them. */
export interface LettersView {
  readonly language: Language;
  readonly today: Day;
  /** What is in the way of sending anything, in sentences; empty when nothing is. */
  readonly obstacles: readonly string[];
  /** What keeps some letters back, in sentences: those that cannot be composed, and cells that cannot be used. */
  readonly faults: readonly string[];
  /** How many more there are of those. */
  readonly moreFaults: number;
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
  readonly sums: LetterSums;
  /** Queued and planned letters, or the first of them. */
  readonly letters: readonly ListedLetter[];
  /** Letters of the last days, the newest first: to be sent again, or marked as returned. */
  readonly recent: readonly ListedLetter[];
  readonly skipped: readonly SkippedUnits[];
  /** Recipients that the owner's account has left today; null for a colleague, who cannot see it. */
  readonly quotaLeft: number | null;
  /** The day on which the last letter goes out if nobody answers, `dd/mm/yyyy`; '' when there is none. */
  readonly lastDay: string;
}

/** Today's letters as the page is sent them. */
export interface PackedLetters extends Omit<LettersView, 'letters' | 'recent'> {
  readonly letters: PackedRows<ListedLetter>;
  readonly recent: PackedRows<ListedLetter>;
}

/** Packs a view for the page. */
export function packLetters(view: LettersView): PackedLetters {
  return { ...view, letters: packRows(view.letters), recent: packRows(view.recent) };
}

/** Gives the view that the page was sent. */
export function unpackLetters(sent: PackedLetters): LettersView {
  return { ...sent, letters: unpackRows(sent.letters), recent: unpackRows(sent.recent) };
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
  /** How many wait, and how many dropped out. */
  readonly counts: { readonly letters: number; readonly dropped: number };
  /** Those that wait, or the first of them. */
  readonly letters: readonly ListedLetter[];
  /** Letters of the last days that dropped out, before or after their approval, with the reason; or the last of them. */
  readonly dropped: readonly ListedLetter[];
}

/** Letters that wait as the page is sent them. */
export interface PackedApproval extends Omit<ApprovalView, 'letters' | 'dropped'> {
  readonly letters: PackedRows<ListedLetter>;
  readonly dropped: PackedRows<ListedLetter>;
}

/** Packs the letters that wait for the page. */
export function packApproval(view: ApprovalView): PackedApproval {
  return { ...view, letters: packRows(view.letters), dropped: packRows(view.dropped) };
}

/** Gives the letters that wait that the page was sent. */
export function unpackApproval(sent: PackedApproval): ApprovalView {
  return { ...sent, letters: unpackRows(sent.letters), dropped: unpackRows(sent.dropped) };
}

/** What a person decided about letters that wait, by id. */
export interface ApprovalDecision {
  readonly approve: readonly string[];
  readonly cancel: readonly string[];
}
