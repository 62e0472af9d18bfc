import type { Migration } from '../../src/upgrade/migration';
import { readRows } from '../../src/workbook/cells/read-rows';
import { SCHEMA } from '../../src/workbook/reading/this-version';
import { unitsTab } from '../../src/workbook/tabs/units-tab';

/**
 * Migration to the schema of the invented next version in next-version.ts. Gives each unit a nickname, and the dropdown
 * of the state its words again.
 */
export const MIGRATIONS: readonly Migration[] = [
  {
    to: SCHEMA,
    parts: [
      {
        dropdowns: [[unitsTab, 'state']],
        reads: [unitsTab],
        changes: ({ units }, words) => {
          if (!units) return { tabs: [] };
          const { rows } = readRows(unitsTab, units, words);
          const due = rows.filter(({ row }) => !('nickname' in row && row.nickname !== ''));
          const changed = due.map(({ at, row }) => [at, { nickname: `${row.name} 2` }] as const);
          return { tabs: [{ tab: unitsTab, rows: new Map(changed) }] };
        },
      },
    ],
  },
];
