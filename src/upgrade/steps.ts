import type { UpgradeStep } from './upgrade-step';

/** The steps from `FIRST_SCHEMA` to `SCHEMA`, in order: each leads to the next schema. None so far. */
export const STEPS: readonly UpgradeStep[] = [];
