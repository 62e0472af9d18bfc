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
