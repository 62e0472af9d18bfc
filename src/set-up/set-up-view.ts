import type { FormAnswers, FormField, FormOutcome } from '../forms/form-view';
import type { SettingControl } from '../records/setting-kinds';
import type { Language } from '../texts/language';
import type { SetUpStep } from './rules/set-up-step';

export interface SetUpView {
  readonly language: Language;
  readonly title: string;
  readonly intro: string;
  readonly repairs: readonly string[];
  readonly consentDue: boolean;
  readonly steps: readonly SetUpStepView[];
  /** Numbers of tabs while set-up makes them; `null` afterwards. */
  readonly making: { readonly begun: number; readonly all: number } | null;
}

/** The page makes the input from `control`. */
export interface StepField
  extends Pick<FormField, 'name' | 'label' | 'value'>,
    Partial<Pick<FormField, 'hint' | 'required'>> {
  readonly control: SettingControl | 'check';
}

export interface SetUpStepView {
  readonly step: SetUpStep;
  readonly title: string;
  readonly why: string;
  readonly done: boolean;
  readonly notes: readonly string[];
  readonly fields: readonly StepField[];
  readonly submitLabel: string;
}

export interface SetUpCalls {
  readSetUp: () => SetUpView;
  /** `seen` has the values that the fields had when the step was opened. */
  saveSetUp: (step: string, answers: FormAnswers, seen: FormAnswers) => FormOutcome;
}
