import type { Day } from './day';
import type { Language } from './language';
import type { LetterKind, LetterState } from './outbox-letter';
import type { Summary } from './summarise';
import type { Unit } from './unit';

/** How a field of a form is typed. `unit` is a text with suggestions from its options. */
export type FieldKind =
  | 'text'
  | 'longText'
  | 'day'
  | 'count'
  | 'choice'
  | 'choices'
  | 'unit'
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
  | { readonly done: true; readonly message: string }
  | { readonly done: false; readonly problems: readonly FormProblem[] };

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
}

/** Today's letters, as the dialog Xem trước và gửi shows them. */
export interface LettersView {
  readonly language: Language;
  readonly today: Day;
  /** What is in the way of sending anything, in sentences; empty when nothing is. */
  readonly obstacles: readonly string[];
  /** Whether the person may send at once; a colleague's letters go with the owner's next tick. */
  readonly sendsAtOnce: boolean;
  readonly letters: readonly ListedLetter[];
  /** Who gets none, grouped by reason in words. */
  readonly skipped: readonly { readonly reason: string; readonly units: readonly string[] }[];
  readonly recipients: number;
  readonly quotaLeft: number;
}

/** A letter as its reader will see it. */
export interface LetterPreview {
  readonly to: string;
  readonly copies: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** How far sending has come. */
export interface SendProgress {
  readonly sent: number;
  readonly failed: number;
  /** Letters still in the queue that may go today. */
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
  readonly summaries: readonly Summary[];
}

/** A page of text in sections: the state of the system, or the short guide. */
export interface SectionsView {
  readonly language: Language;
  readonly title: string;
  readonly sections: readonly {
    readonly heading: string;
    readonly lines: readonly { readonly text: string; readonly warns: boolean }[];
  }[];
}

/** What the import dialog starts from. */
export interface ImportView {
  readonly language: Language;
}

/** What a list is compared with in the import dialog. */
export interface ImportDesk {
  readonly units: readonly Unit[];
  /** The dispatches that are not closed. */
  readonly directives: readonly ImportDirective[];
  readonly today: Day;
  /** How many units the last import made and changed, as far as it can be undone. */
  readonly lastImport: { readonly added: number; readonly changed: number };
}

/** A dispatch in the import dialog, with what is answered on it so far. */
export interface ImportDirective {
  readonly id: string;
  readonly label: string;
  readonly issuedOn: Day;
}
