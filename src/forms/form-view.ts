import type { Language } from '../texts/language';

/** How a field is entered. `radios` is a choice with all options in sight. `figures` are requested figures. `count` is a whole number of at most seven digits, `number` any number. `unit` is a text with suggestions from the options, `units` a list of such texts. */
export type FieldKind =
  | 'text'
  | 'longText'
  | 'day'
  | 'count'
  | 'number'
  | 'hour'
  | 'position'
  | 'phone'
  | 'mailbox'
  | 'mailboxes'
  | 'choice'
  | 'radios'
  | 'choices'
  | 'unit'
  | 'units'
  | 'check'
  | 'figures';

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
  /** Message if a required field is left empty; otherwise the general one. */
  readonly missing?: string;
  /** The field is required while this holds. */
  readonly requiredWhen?: FieldCondition;
  /** The field is shown only while this holds. A hidden field reads as `''`. */
  readonly when?: FieldCondition;
  /** Choosing a value in the field `name` sets this field to the value at that key. */
  readonly follows?: {
    readonly name: string;
    readonly values: FormAnswers;
    /** True if a value that a person has typed stays. */
    readonly keepsTyped?: true;
  };
  /** Collapsed, together with adjacent folded fields. */
  readonly folded?: true;
  /** The folded field is shown above the collapsed ones while one of these conditions is met. */
  readonly opensWhen?: readonly FieldCondition[];
  /** The rounds of a report may be added over the year while this holds; only of `figures`. */
  readonly accumulatesWhen?: FieldCondition;
  /** Hidden until the server reports a problem with it, such as a confirmation that is rarely needed. */
  readonly hiddenUntilProblem?: true;
}

/** True while the field `name` is shown and has one of the values `is`. */
export interface FieldCondition {
  readonly name: string;
  readonly is: readonly string[];
  /** A further condition that has to be met. */
  readonly and?: FieldCondition;
}

/** Part of a form's data that the dialog's `view` function returns. */
export interface FormContent {
  readonly intro: string;
  readonly fields: readonly FormField[];
  readonly submitLabel: string;
  /** State of the data at opening, sent back as `seen` so that the server can find later changes. */
  readonly seen?: string;
}

/** Part of a form's data that `formDialog` adds. */
export interface FormOpening {
  readonly language: Language;
  readonly title: string;
  /** The server function that receives the answers. */
  readonly submit: string;
  /** Initial values set by the page that opened the dialog. They override the initial values in `fields`. */
  readonly chosen?: FormAnswers | undefined;
}

export interface FormView extends FormContent, FormOpening {}

/**
 * `dispatch` and `unit` are preselected from the row at the cursor. Each is `''` if that row does
 * not name it.
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

/** `field` is `''` for a problem of the whole form. */
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

/** `submit` is the server function that handles the rows with these ids. */
export interface LineAction {
  readonly label: string;
  readonly submit: string;
  readonly ids: readonly string[];
}
