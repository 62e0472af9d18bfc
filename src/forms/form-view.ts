import type { Language } from '../texts/language';

/** How a field of a form is typed. `unit` is a text with suggestions from its options, `units` any number of those. */
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
  /** Asked only while the field with this name holds one of these; else it reads as ''. */
  readonly when?: { readonly name: string; readonly is: readonly string[] };
  /** Stands with its neighbours of the same kind behind a line that opens them. */
  readonly folded?: true;
  /** Not shown until something is said about it: a question that an answer gives rise to. */
  readonly onceAsked?: true;
}

/** A dialog that is one form; `submit` names the server's function that takes the answers. */
export interface FormView {
  readonly language: Language;
  readonly title: string;
  readonly intro: string;
  readonly fields: readonly Field[];
  readonly submit: keyof FormsCalls;
  readonly submitLabel: string;
  /** What the server showed when it made the form; it comes back with the answers as `seen`. */
  readonly seen?: string;
  /** What fields hold at first in the stead of their own values, where another page has chosen that. */
  readonly chosen?: FormAnswers | undefined;
}

/** Opens the dialog that takes a list, set to what the list holds. */
export interface ImportList {
  openImport: (kind: 'units' | 'answers') => void;
}

/** What staff choose from to name a row of Theo dõi, and what the row at the cursor names already; '' where it names nothing. */
export interface Which {
  readonly dispatches: Field['options'];
  readonly dispatch: string;
  readonly units: Field['options'];
  readonly unit: string;
}

/** What a person filled in, by field name. */
export type FormAnswers = Readonly<Record<string, string>>;

/** What a form, an import or a decision came to: a sentence, or what must be mended and where. */
export type FormOutcome =
  | { readonly done: true; readonly message: string; readonly link?: FormLink }
  | {
      readonly done: false;
      readonly problems: readonly FormProblem[];
      /** What the form has seen now: what was changed elsewhere meanwhile is said once. */
      readonly seen?: string;
    };

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

/** A button: `submit` names the server's function that settles the rows with these ids. */
export interface LineAct {
  readonly label: string;
  readonly submit: keyof LineCalls;
  readonly ids: readonly string[];
}

/** Takes what a person filled in; gives what must be mended, or what it came to. */
type TakeAnswers = (answers: FormAnswers) => FormOutcome;

/** Settles what some rows, by id, stand for. */
type SettleRows = (ids: readonly string[]) => FormOutcome;

/** The server's functions that take a form's answers: `FormView.submit` names one of them. */
export interface FormsCalls {
  addDispatch: TakeAnswers;
  issueVersion: TakeAnswers;
  changeDeadline: TakeAnswers;
  changeDispatch: TakeAnswers;
  recordAnswer: TakeAnswers;
  checkAnswer: TakeAnswers;
  useUnitLink: TakeAnswers;
  takeClosing: TakeAnswers;
}

/** The server's functions that settle what a line of text tells: `LineAct.submit` names one of them. */
export interface LineCalls {
  sendLettersAgain: SettleRows;
  markLettersSent: SettleRows;
}
