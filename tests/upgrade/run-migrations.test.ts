import { describe, expect, it } from 'vitest';
import type { Migration, MigrationPart } from '../../src/upgrade/migration';
import { runMigrations } from '../../src/upgrade/run-migrations';
import { readRows } from '../../src/workbook/cells/read-rows';
import type { Ports } from '../../src/workbook/ports';
import { logTab } from '../../src/workbook/tabs/log-tab';
import { settingRow } from '../../src/workbook/tabs/setting-names';
import { settingsTab } from '../../src/workbook/tabs/settings-tab';
import { unitsTab } from '../../src/workbook/tabs/units-tab';
import { unit } from '../builders/unit';
import { fakeOffice, words } from '../fakes/office';

/** A part that appends the number to the note of every unit whose note does not end with it yet. */
const noting = (number: number): MigrationPart => ({
  reads: [unitsTab],
  changes: ({ units }) => {
    const { rows } = readRows(unitsTab, units ?? { headers: [], rows: [] }, words);
    const due = rows.filter(({ row }) => !row.note.endsWith(String(number)));
    const changed = due.map(({ at, row }) => [at, { note: `${row.note}${number}` }] as const);
    return { tabs: [{ tab: unitsTab, rows: new Map(changed) }] };
  },
});

const step = (to: number, ...parts: MigrationPart[]): Migration => ({ to, parts });
const noted = (to: number) => step(to, noting(to));

const failing: MigrationPart = {
  reads: [],
  changes: () => {
    throw new Error('The run dies.');
  },
};

/** Retires the settings with a value, and says how many. */
const retiring: MigrationPart = {
  reads: [settingsTab],
  changes: ({ settings }) => {
    const { rows } = readRows(settingsTab, settings ?? { headers: [], rows: [] }, words);
    const retired = rows.filter(({ row }) => row.value === 'cũ').map(({ at }) => at);
    const sentences = retired.length > 0 ? [`Đã đổi ${retired.length} mục.`] : [];
    return { tabs: [{ tab: settingsTab, rows: new Map(), retired }], sentences };
  },
};

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
    runMigrations(office.ports, words, [noted(2), step(3, noting(3), noting(4))]);
    expect(versionAndNotes(office)).toEqual({ version: '3.3', notes: ['ghi34'] });
  });

  it('that are done stay done if a later one dies, and the next run continues there', () => {
    const office = fileOf(1);
    const all = [noted(2), noted(3)];
    expect(() =>
      runMigrations(office.ports, words, [noted(2), step(3, noting(3), failing)]),
    ).toThrow('The run dies.');
    expect(versionAndNotes(office)).toEqual({ version: '2.3', notes: ['ghi23'] });
    runMigrations(office.ports, words, all);
    expect(versionAndNotes(office)).toEqual({ version: '3.3', notes: ['ghi23'] });
  });

  it('replace a cell that cannot be read, also by what a blank one stands for', () => {
    const { ports, workbook } = fileOf(1);
    const column = Object.keys(unitsTab.columns).indexOf('state') + 1;
    ports.writer.write(unitsTab, [{ row: 2, column, cells: [['đang chờ']] }]);
    const rows = new Map([[2, { state: 'active' }]]);
    const states = step(2, { reads: [], changes: () => ({ tabs: [{ tab: unitsTab, rows }] }) });
    runMigrations(ports, words, [states]);
    expect(workbook.cells().units?.flat()).not.toContain('đang chờ');
  });

  it('do not run for a file of this version or a newer one', () => {
    const office = fileOf(5);
    const before = office.workbook.cells();
    runMigrations(office.ports, words, [noted(2), noted(3)]);
    expect(office.workbook.cells()).toEqual(before);
  });

  it('move rows without a place to a tab that no run reads, once even if the run dies in between', () => {
    const office = fakeOffice({
      settings: { fileVersion: '1.3', officer: 'cũ', phone: 'cũ' },
    });
    const { ports, workbook } = office;
    const writer: Ports['writer'] = {
      ...ports.writer,
      write: () => {
        throw new Error('The run dies.');
      },
    };
    const steps = [step(2, retiring)];
    expect(() => runMigrations({ ...ports, writer }, words, steps)).toThrow('The run dies.');
    const sentences = runMigrations(ports, words, steps);
    const name = 'Cài đặt (bản 1)';
    const kept = workbook.retired.get(name)?.map(([setting, value]) => [setting, value]);
    expect(kept).toEqual([
      [words.settings.officer, 'cũ'],
      [words.settings.phone, 'cũ'],
    ]);
    const left = workbook.rows(settingsTab).map((row) => row.name);
    expect(left).not.toContain(words.settings.phone);
    expect(left).toContain(words.settings.officeName);
    expect(sentences).toEqual(['Đã đổi 2 mục.', expect.stringContaining(`“${name}”`)]);
    const logged = workbook.rows(logTab).map(({ detail }) => detail);
    expect(logged).toEqual(['Đã đổi 2 mục.']);
  });
});
