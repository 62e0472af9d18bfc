import type { UpgradeStep } from './upgrade-step';

/** Schema 4: Mẫu thư and Hộp thư đi know letters that bring a new link, by a template and a choice of their dropdowns. */
export const toSchema4: UpgradeStep = { to: 4, reads: [], changes: () => [] };
