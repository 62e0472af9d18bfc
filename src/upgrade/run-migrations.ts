import { format } from '../texts/format';
import type { Words } from '../words/words';
import { readRows } from '../workbook/cells/read-rows';
import type { Columns } from '../workbook/cells/tab';
import type { Change } from '../workbook/cells/write-cells';
import type { Ports } from '../workbook/ports';
import { schemaInFile } from '../workbook/reading/file-schema';
import { readTab } from '../workbook/reading/office';
import { settingRow } from '../workbook/tabs/setting-names';
import { settingsTab } from '../workbook/tabs/settings-tab';
import { changeRows } from '../workbook/writing/write-rows';
import type { Migration, TabChange, TabGrids } from './migration';
import { MIGRATIONS } from './migrations';

/**
 * Runs the migrations that a repaired file still lacks, in order. Saves the reached schema in the file after each, so
 * that the next run continues there if this one dies. Must hold the lock.
 */
export function runMigrations(
  ports: Ports,
  words: Words,
  migrations: readonly Migration[] = MIGRATIONS,
): void {
  const from = schemaInFile(ports, words);
  for (const migration of migrations.filter(({ to }) => to > from)) {
    const read = readTabs(ports, migration);
    for (const change of migration.changes(read, words)) writeChange(ports, change, read);
    writeSchema(ports, migration.to, words);
  }
}

function readTabs(ports: Ports, { reads }: Migration): TabGrids {
  return Object.fromEntries(reads.map((tab) => [tab.key, ports.workbook.read(tab)]));
}

function writeChange(ports: Ports, { tab, rows }: TabChange, read: TabGrids): void {
  const grid = read[tab.key];
  if (rows.size === 0 || !grid) return;
  const changes = rows as ReadonlyMap<number, Change<Columns>>;
  changeRows(ports, tab, readRows(tab, grid, ports.words()), changes);
}

function writeSchema(ports: Ports, schema: number, words: Words): void {
  const read = readTab(ports, settingsTab, words);
  const found = settingRow(read.rows, 'schema', words);
  if (!found)
    throw new Error(format(words.errors.setting, { name: words.settings.schema, value: '' }));
  changeRows(ports, settingsTab, read, new Map([[found.at, { value: String(schema) }]]));
}
