import { toSchema2 } from './to-2';
import { toSchema3 } from './to-3';
import { toSchema4 } from './to-4';
import { toSchema5 } from './to-5';
import type { UpgradeStep } from './upgrade-step';

/** The steps from a file of the first version to one of this version, in order: each leads to the next schema. */
export const STEPS: readonly UpgradeStep[] = [toSchema2, toSchema3, toSchema4, toSchema5];
