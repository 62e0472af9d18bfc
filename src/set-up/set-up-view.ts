import type { Field, FormAnswers, FormOutcome } from '../forms/form-view';
import type { LetterKind } from '../records/letter-kind';
import type { Language } from '../texts/language';
import type { SetUpStep } from './set-up-step';

/** Thiết lập ban đầu after the tabs stand: steps that can be left and taken up again. */
export interface SetUpView {
  readonly language: Language;
  readonly title: string;
  /** Who is in charge, and that everything can be changed later. */
  readonly intro: string;
  /** What was missing and has been put right just now; sentences. */
  readonly repairs: readonly string[];
  /** That the step of the office asks for consent to the security notice. */
  readonly consentDue: boolean;
  readonly steps: readonly SetUpStepView[];
}

/** What a step asks, and what stands there at first; which control it takes the page knows, by its step and name. */
export type AskedField = Pick<Field, 'name' | 'label' | 'value'> &
  Partial<Pick<Field, 'hint' | 'required'>>;

interface Wording {
  readonly subject: string;
  readonly body: string;
}

/** A template of the office beside this version's; the mark of the office's wording is the answer that gives it up. */
export interface ComparedTemplate {
  readonly kind: LetterKind;
  readonly mark: string;
  readonly now: Wording;
  readonly ours: Wording;
}

/** A step of Thiết lập ban đầu: a form of its own, that says why it is there. */
export interface SetUpStepView {
  readonly step: SetUpStep;
  readonly title: string;
  readonly why: string;
  readonly done: boolean;
  /** What is to be known before it is filled in; sentences. */
  readonly notes: readonly string[];
  readonly fields: readonly AskedField[];
  /** Templates between whose wordings a person chooses, one by one. */
  readonly compared: readonly ComparedTemplate[];
  readonly submitLabel: string;
}

/** What the dialog Thiết lập ban đầu calls. */
export interface SetUpCalls {
  readSetUp: () => SetUpView;
  /** `seen` is what the fields held when the step was opened. */
  saveSetUp: (step: string, answers: FormAnswers, seen: FormAnswers) => FormOutcome;
}
