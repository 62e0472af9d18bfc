import type { UpgradeStep } from './upgrade-step';

/** Schema 2. */
export const toSchema2: UpgradeStep = { to: 2, reads: [], changes: () => [] };
