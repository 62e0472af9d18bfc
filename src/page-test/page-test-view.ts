import type { Language } from '../texts/language';

/** Initial data of the test page, on which an office checks that its page works. */
export type PageTestView =
  | {
      readonly state: 'test';
      readonly language: Language;
      readonly token: string;
      readonly version: string;
      /** False if another account than the owner's deployed the page. */
      readonly isOwners: boolean;
    }
  | { readonly state: 'refused'; readonly language: Language };

export interface PageTestOutcome {
  readonly state: 'seen' | 'refused';
}

export interface PageTestCalls {
  takePageTest: (token: string) => PageTestOutcome;
}
