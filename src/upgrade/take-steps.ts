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
import { STEPS } from './steps';
import type { ReadTabs, TabChange, UpgradeStep } from './upgrade-step';

/**
 * Takes the steps that a repaired file still lacks, in order, and writes after each into the file which schema it has
 * reached: a run that dies goes on from there. Must run under the lock.
 */
export function runMigrations(
  ports: Ports,
  words: Words,
  steps: readonly UpgradeStep[] = STEPS,
): void {
  const from = schemaInFile(ports, words);
  for (const step of steps.filter(({ to }) => to > from)) {
    const read = tabsFor(ports, step);
    for (const change of step.changes(read, words)) writeChange(ports, change, read);
    markSchema(ports, step.to, words);
  }
}

function tabsFor(ports: Ports, { reads }: UpgradeStep): ReadTabs {
  return Object.fromEntries(reads.map((tab) => [tab.key, ports.workbook.read(tab)]));
}

function writeChange(ports: Ports, { tab, rows }: TabChange, read: ReadTabs): void {
  const grid = read[tab.key];
  if (rows.size === 0 || !grid) return;
  const changes = rows as ReadonlyMap<number, Change<Columns>>;
  changeRows(ports, tab, readRows(tab, grid, ports.words()), changes);
}

function markSchema(ports: Ports, schema: number, words: Words): void {
  const read = readTab(ports, settingsTab, words);
  const mark = settingRow(read.rows, 'schema', words);
  if (!mark)
    throw new Error(format(words.errors.setting, { name: words.settings.schema, value: '' }));
  changeRows(ports, settingsTab, read, new Map([[mark.at, { value: String(schema) }]]));
}
