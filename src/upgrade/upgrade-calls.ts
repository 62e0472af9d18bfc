import type { UpgradeOrder, UpgradeOutcome } from './upgrade-view';

/** What the dialog Nâng cấp tệp calls. */
export interface UpgradeCalls {
  upgradeFile: (order: UpgradeOrder) => UpgradeOutcome;
}
