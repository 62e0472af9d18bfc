import type { Language } from '../texts/language';

/** What the dialog Nâng cấp tệp shows before the upgrade. */
export interface UpgradeView {
  readonly language: Language;
  readonly title: string;
  /** Why it is there: one sentence. */
  readonly intro: string;
  /** What was put right just now; sentences. */
  readonly repairs: readonly string[];
  /** Where the office's test page opens; '' while nothing is to be tried: there is no page, or it runs this version. */
  readonly pageToTry: string;
  /** The version that the page was last seen to run; '' when it never was. */
  readonly pageVersion: string;
  readonly version: string;
}

/** What a person decides in the dialog. */
export interface UpgradeOrder {
  /** Whether a copy of the file is kept elsewhere; without one it is only looked how things stand. */
  readonly hasCopy: boolean;
}

/** What came of it. */
export type UpgradeOutcome =
  | { readonly state: 'waits'; readonly view: UpgradeView }
  /** The file is of this version's schema; sentences. */
  | { readonly state: 'done'; readonly said: readonly string[] };

/** What the dialog Nâng cấp tệp calls. */
export interface UpgradeCalls {
  upgradeFile: (order: UpgradeOrder) => UpgradeOutcome;
}
