import type { Day } from '../calendar/day';
import type { LetterKind } from '../records/letter-kind';
import type { LetterState } from '../records/outbox-letter';
import type { Unit } from '../records/unit';
import type { ShownSummary } from '../summary/rules/readers-summary';
import type { Language } from '../texts/language';

/** How a field of a form is typed. `unit` is a text with suggestions from its options, `units` any number of those. */
export type FieldKind =
  | 'text'
  | 'longText'
  | 'day'
  | 'count'
  | 'choice'
  | 'choices'
  | 'unit'
  | 'units'
  | 'check';

/** A field of a dialog's form. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  /** Said under the field; '' for nothing. */
  readonly hint: string;
  /** What it holds at first. Several choices are joined by "; "; a check is 'yes' or ''. */
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** A dialog that is one form; `submit` names the server function that takes the answers. */
export interface FormView {
  readonly language: Language;
  readonly title: string;
  readonly intro: string;
  readonly fields: readonly Field[];
  readonly submit: string;
  readonly submitLabel: string;
}

/** What a person filled in, by field name. */
export type FormAnswers = Readonly<Record<string, string>>;

/** What a form, an import or a decision came to: a sentence, or what must be mended and where. */
export type FormOutcome =
  | { readonly done: true; readonly message: string; readonly link?: FormLink }
  | { readonly done: false; readonly problems: readonly FormProblem[] };

/** A link that an outcome offers. */
export interface FormLink {
  readonly address: string;
  readonly label: string;
}

/** A sentence about one field, or about the whole form when `field` is ''. */
export interface FormProblem {
  readonly field: string;
  readonly message: string;
}

/** A letter as the dialogs list it. */
export interface ListedLetter {
  /** Id in the outbox; '' while it is only planned. */
  readonly id: string;
  readonly kind: LetterKind;
  readonly state: LetterState | 'planned';
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
}

/** The summary as the report dialog and the leaders' page show it. */
export interface SummaryView {
  readonly language: Language;
  readonly officeName: string;
  /** `hh:mm, dd/mm/yyyy` of the figures. */
  readonly asOf: string;
  readonly summaries: readonly ShownSummary[];
  /** The five lines of each summary for a briefing (giao ban). */
  readonly briefings: readonly (readonly string[])[];
}

/** A page of text in sections: the state of the system, or the short guide. */
export interface SectionsView {
  readonly language: Language;
  readonly title: string;
  readonly sections: readonly {
    readonly heading: string;
    readonly lines: readonly SectionLine[];
  }[];
}

/** A line of a section, with the buttons that settle what it tells. */
export interface SectionLine {
  readonly text: string;
  readonly warns: boolean;
  readonly acts?: readonly LineAct[];
}

/** A button: `submit` names the server function, which takes the ids and gives a `FormOutcome`. */
export interface LineAct {
  readonly label: string;
  readonly submit: string;
  readonly ids: readonly string[];
}

/** What the import dialog starts from. */
export interface ImportView {
  readonly language: Language;
}

/** What a list is compared with in the import dialog. */
export interface ImportDesk {
  readonly units: readonly Unit[];
  /** The dispatches that are neither closed nor cancelled. */
  readonly directives: readonly ImportDirective[];
  readonly today: Day;
  /** How many units the last import made and changed, and rows the last one of answers filled, as can be undone. */
  readonly lastImport: {
    readonly added: number;
    readonly changed: number;
    readonly answers: number;
  };
}

/** A dispatch in the import dialog, with what is answered on it so far. */
export interface ImportDirective {
  readonly id: string;
  readonly label: string;
  readonly issuedOn: Day;
}
