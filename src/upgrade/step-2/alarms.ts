import { ALARM, RED_TEXTS } from '../../records/obligation';
import { readRows } from '../../workbook/cells/read-rows';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import type { MigrationPart } from '../migration';

/** A status is red by its codes, no longer by its text. Rows of dispatches that have ended would never get the code. */
export const alarms: MigrationPart = {
  rules: [trackingTab],
  reads: [trackingTab],
  changes: ({ tracking }, words) => {
    if (!tracking) return { tabs: [] };
    const rows = readRows(trackingTab, tracking, words).rows.flatMap(({ at, row }) => {
      const isRed = RED_TEXTS.some((text) => row.statusText.includes(text));
      // The next rebuild of the summary fills blank codes
      if (!isRed || row.stageCodes === '' || row.stageCodes.endsWith(ALARM)) return [];
      return [[at, { stageCodes: `${row.stageCodes}; ${ALARM}` }] as const];
    });
    return { tabs: [{ tab: trackingTab, rows: new Map(rows) }] };
  },
};
