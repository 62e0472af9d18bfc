import type { Language } from '../texts/language';

/** Initial data of the upgrade dialog. */
export interface UpgradeView {
  readonly language: Language;
  readonly title: string;
  readonly intro: string;
  /** Sentences about what was just repaired. */
  readonly repairs: readonly string[];
  /** Address of the office's test page; `''` if there is no page or it runs this version. */
  readonly pageToTry: string;
  /** Version last seen on the page; `''` if none. */
  readonly pageVersion: string;
  readonly version: string;
}

export interface UpgradeOrder {
  /** Whether a copy of the file is kept elsewhere. If not, the server only returns the state. */
  readonly hasCopy: boolean;
}

export type UpgradeOutcome =
  | { readonly state: 'waits'; readonly view: UpgradeView }
  /** The file is of this version's schema. */
  | { readonly state: 'done'; readonly sentences: readonly string[] };

export interface UpgradeCalls {
  upgradeFile: (order: UpgradeOrder) => UpgradeOutcome;
}
