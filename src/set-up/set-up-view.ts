import type { Field } from '../forms/form-view';
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
  readonly steps: readonly SetUpStepView[];
}

/** A step of Thiết lập ban đầu: a form of its own, that says why it is there. */
export interface SetUpStepView {
  readonly step: SetUpStep;
  readonly title: string;
  readonly why: string;
  readonly done: boolean;
  /** What is to be known before it is filled in; sentences. */
  readonly notes: readonly string[];
  readonly fields: readonly Field[];
  readonly submitLabel: string;
}
