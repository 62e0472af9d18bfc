import { describe, expect, it } from 'vitest';
import type { Migration } from '../../src/upgrade/migration';
import { runMigrations } from '../../src/upgrade/run-migrations';
import { readRows } from '../../src/workbook/cells/read-rows';
import { settingRow } from '../../src/workbook/tabs/setting-names';
import { settingsTab } from '../../src/workbook/tabs/settings-tab';
import { unitsTab } from '../../src/workbook/tabs/units-tab';
import { unit } from '../builders/unit';
import { fakeOffice, words } from '../fakes/office';

/** A migration that appends its number to the note of every unit whose note does not end with it yet. */
const noting = (to: number): Migration => ({
  to,
  reads: [unitsTab],
  changes: ({ units }) => {
    const { rows } = readRows(unitsTab, units ?? { headers: [], rows: [] }, words);
    const due = rows.filter(({ row }) => !row.note.endsWith(String(to)));
    const changed = due.map(({ at, row }) => [at, { note: `${row.note}${to}` }] as const);
    return [{ tab: unitsTab, rows: new Map(changed) }];
  },
});

const failing = (to: number): Migration => ({
  ...noting(to),
  changes: () => {
    throw new Error('The run dies.');
  },
});

const fileOf = (schema: number) =>
  fakeOffice({ settings: { fileVersion: `${schema}.3` }, units: [unit({ note: 'ghi' })] });

const versionAndNotes = ({ workbook }: ReturnType<typeof fileOf>) => {
  const rows = workbook.rows(settingsTab).map((row) => ({ row }));
  return {
    version: settingRow(rows, 'fileVersion', words)?.row.value,
    notes: workbook.rows(unitsTab).map(({ note }) => note),
  };
};

describe('migrations', () => {
  it('run in order from the schema of the file, which saves each reached schema', () => {
    const office = fileOf(2);
    runMigrations(office.ports, words, [noting(2), noting(3), noting(4)]);
    expect(versionAndNotes(office)).toEqual({ version: '4.3', notes: ['ghi34'] });
  });

  it('that are done stay done if a later one dies, and the next run continues there', () => {
    const office = fileOf(1);
    const all = [noting(2), noting(3)];
    expect(() => runMigrations(office.ports, words, [noting(2), failing(3)])).toThrow(
      'The run dies.',
    );
    expect(versionAndNotes(office)).toEqual({ version: '2.3', notes: ['ghi2'] });
    runMigrations(office.ports, words, all);
    expect(versionAndNotes(office)).toEqual({ version: '3.3', notes: ['ghi23'] });
  });

  it('replace a cell that cannot be read, also by what a blank one stands for', () => {
    const { ports, workbook } = fileOf(1);
    const column = Object.keys(unitsTab.columns).indexOf('state') + 1;
    ports.writer.write(unitsTab, [{ row: 2, column, cells: [['đang chờ']] }]);
    const rows = new Map([[2, { state: 'active' }]]);
    const states: Migration = { ...noting(2), changes: () => [{ tab: unitsTab, rows }] };
    runMigrations(ports, words, [states]);
    expect(workbook.cells().units?.flat()).not.toContain('đang chờ');
  });

  it('do not run for a file of this version or a newer one', () => {
    const office = fileOf(5);
    const before = office.workbook.cells();
    runMigrations(office.ports, words, [noting(2), noting(3)]);
    expect(office.workbook.cells()).toEqual(before);
  });
});
