import type { Language } from '../texts/language';

export interface UpgradeView {
  readonly language: Language;
  readonly title: string;
  readonly intro: string;
  readonly repairs: readonly string[];
  /** Address of the office's test page; `''` if there is no page or it runs this version. */
  readonly pageToTry: string;
  /** Version last seen on the page; `''` if none. */
  readonly pageVersion: string;
  readonly version: string;
}

export interface UpgradeOrder {
  /** If false, the server only returns the current data. */
  readonly hasCopy: boolean;
}

export type UpgradeOutcome =
  | { readonly state: 'waits'; readonly view: UpgradeView }
  | { readonly state: 'done'; readonly sentences: readonly string[] };

export interface UpgradeCalls {
  upgradeFile: (order: UpgradeOrder) => UpgradeOutcome;
}
