import { copyChanges } from '../periods/rules/copies';
import { readRows } from '../workbook/cells/read-rows';
import { directivesTab } from '../workbook/tabs/directives-tab';
import { frozenOf } from '../workbook/tabs/frozen-row';
import { periodsTab } from '../workbook/tabs/periods-tab';
import type { UpgradeStep } from './upgrade-step';

/** Schema 2: dispatches remember in Văn bản the totals of the periods that Kỳ báo cáo holds. */
export const toSchema2: UpgradeStep = {
  to: 2,
  reads: [directivesTab, periodsTab],
  changes: ({ directives, periods }, words) => {
    if (!directives || !periods) return [];
    const { rows } = readRows(directivesTab, directives, words);
    const frozen = readRows(periodsTab, periods, words).rows.map(({ row }) => frozenOf(row));
    return [{ tab: directivesTab, rows: copyChanges(rows, frozen) }];
  },
};
