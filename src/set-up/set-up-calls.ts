import type { FormAnswers, FormOutcome } from '../forms/form-view';
import type { SetUpView } from './set-up-view';

/** What the dialog Thiết lập ban đầu calls. */
export interface SetUpCalls {
  readSetUp: () => SetUpView;
  /** `seen` is what the fields held when the step was opened. */
  saveSetUp: (step: string, answers: FormAnswers, seen: FormAnswers) => FormOutcome;
}
