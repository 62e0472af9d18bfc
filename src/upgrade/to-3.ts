import type { UpgradeStep } from './upgrade-step';

/** Schema 3: Theo dõi has a column for the day by which a late unit expects to complete, empty until one says so. */
export const toSchema3: UpgradeStep = { to: 3, reads: [], changes: () => [] };
