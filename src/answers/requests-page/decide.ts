import type { FormOutcome } from '../../forms/form-view';

/** Sends a decision. Done: shows what is left. Not done: returns the outcome for the form to show. */
export type Decide = (
  decision: () => Promise<FormOutcome>,
  at: { pressed: HTMLButtonElement; status: HTMLElement },
) => Promise<Extract<FormOutcome, { done: false }> | null>;
