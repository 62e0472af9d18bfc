import type { Language } from '../texts/language';

/** How a field is entered. `unit` is a text with suggestions from the options, `units` a list of such texts. */
export type FieldKind =
  | 'text'
  | 'longText'
  | 'day'
  | 'count'
  | 'hour'
  | 'position'
  | 'phone'
  | 'mailbox'
  | 'mailboxes'
  | 'choice'
  | 'choices'
  | 'unit'
  | 'units'
  | 'check';

export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  /** Text under the label; `''` for none. */
  readonly hint: string;
  /** Initial value. Several choices are joined by "; "; a check is 'yes' or ''. */
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** Shown only while the named field holds one of these values; otherwise it reads as ''. */
  readonly when?: { readonly name: string; readonly is: readonly string[] };
  /** Collapsed, together with adjacent folded fields. */
  readonly folded?: true;
  /** Hidden until the server reports a problem with it, such as a confirmation that is rarely needed. */
  readonly hiddenUntilProblem?: true;
}

/** A dialog with one form. `submit` is the server function that receives the answers. */
export interface FormView {
  readonly language: Language;
  readonly title: string;
  readonly intro: string;
  readonly fields: readonly FormField[];
  readonly submit: keyof FormsCalls;
  readonly submitLabel: string;
  /** State of the data at opening, sent back as `seen` so that the server can find later changes. */
  readonly seen?: string;
  /** Initial values set by the page that opened the dialog. They override those of the fields. */
  readonly chosen?: FormAnswers | undefined;
}

export interface ImportList {
  openImport: (kind: 'units' | 'answers') => void;
}

/**
 * Options for dispatch and unit. `dispatch` and `unit` are preselected from the row at the cursor; `''` if it
 * names none.
 */
export interface RowChoices {
  readonly dispatches: FormField['options'];
  readonly dispatch: string;
  readonly units: FormField['options'];
  readonly unit: string;
}

/** Values by field name. */
export type FormAnswers = Readonly<Record<string, string>>;

export type FormOutcome =
  | { readonly done: true; readonly message: string; readonly link?: FormLink }
  | {
      readonly done: false;
      readonly problems: readonly FormProblem[];
      /** Replaces the form's `seen`, so that a change made by somebody else is reported only once. */
      readonly seen?: string;
    };

export interface FormLink {
  readonly address: string;
  readonly label: string;
}

/** A problem with one field, or with the whole form if `field` is ''. */
export interface FormProblem {
  readonly field: string;
  readonly message: string;
}

export interface SectionsView {
  readonly language: Language;
  readonly title: string;
  readonly sections: readonly {
    readonly heading: string;
    readonly lines: readonly SectionLine[];
  }[];
}

export interface SectionLine {
  readonly text: string;
  readonly warns: boolean;
  readonly acts?: readonly LineAction[];
}

/** A button. `submit` is the server function that handles the rows with these ids. */
export interface LineAction {
  readonly label: string;
  readonly submit: keyof LineCalls;
  readonly ids: readonly string[];
}

type SubmitForm = (answers: FormAnswers) => FormOutcome;

type HandleRows = (ids: readonly string[]) => FormOutcome;

/** Server functions that a form can submit to. */
export interface FormsCalls {
  addDispatch: SubmitForm;
  issueVersion: SubmitForm;
  changeDeadline: SubmitForm;
  changeDispatch: SubmitForm;
  recordAnswer: SubmitForm;
  checkAnswer: SubmitForm;
  useUnitLink: SubmitForm;
  takeClosing: SubmitForm;
}

/** Server functions behind the buttons of a line. */
export interface LineCalls {
  sendLettersAgain: HandleRows;
  markLettersSent: HandleRows;
}
