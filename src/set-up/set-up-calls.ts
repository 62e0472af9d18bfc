import type { FormAnswers, FormOutcome } from '../forms/form-view';
import type { SetUpView } from './set-up-view';

/** What the dialog Thiết lập ban đầu calls. */
export interface SetUpCalls {
  readSetUp: () => SetUpView;
  saveSetUp: (step: string, answers: FormAnswers) => FormOutcome;
}
