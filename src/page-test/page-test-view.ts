import type { Language } from '../texts/language';

/** What the office's own test of the page shows. */
export type PageTestView =
  | {
      readonly state: 'test';
      readonly language: Language;
      readonly token: string;
      /** Version of the add-on that the page runs. */
      readonly version: string;
      /** Whether the page has the rights of who is in charge, and not of another who deployed it. */
      readonly isOwners: boolean;
    }
  | { readonly state: 'refused'; readonly language: Language };

/** What pressing the button of the test page comes to. */
export interface PageTestOutcome {
  readonly state: 'seen' | 'refused';
}

/** What the office's own test of its page calls, with the token of its link; the job takes it as unknown. */
export interface PageTestCalls {
  takePageTest: (token: string) => PageTestOutcome;
}
