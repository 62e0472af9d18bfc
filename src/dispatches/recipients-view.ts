import type { FormAnswers, FormField, FormOutcome, FormProblem } from '../forms/form-view';
import type { Language } from '../texts/language';

/** Number of units of a block, and of those that receive the dispatch. `block` is `''` for units without one. */
export interface BlockRecipients {
  readonly block: string;
  readonly units: number;
  readonly owing: number;
  readonly informed: number;
  readonly exempt: number;
}

export interface DispatchRecipients {
  readonly dispatch: string;
  readonly blocks: readonly BlockRecipients[];
  /** Recipients without a row in Theo dõi. */
  readonly missing: number;
}

export interface RecipientsView {
  readonly language: Language;
  readonly dispatches: FormField['options'];
  readonly units: FormField['options'];
  readonly current: DispatchRecipients;
}

/** What a change would do. `seen` is sent back with it, so that nothing else is written than what was seen. */
export type RecipientsPreview =
  | {
      readonly ok: true;
      readonly sentences: readonly string[];
      readonly added: number;
      readonly removed: number;
      readonly seen: string;
    }
  | { readonly ok: false; readonly problems: readonly FormProblem[] };

/** Lists in the answers are joined by `; `: `addBlocks`, `addUnits`, `removeBlocks` and `removeUnits`. */
export interface RecipientsCalls {
  readRecipients: (dispatch: string) => DispatchRecipients;
  previewRecipients: (answers: FormAnswers) => RecipientsPreview;
  changeRecipients: (answers: FormAnswers) => FormOutcome;
}
