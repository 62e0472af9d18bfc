import { cellName } from '../texts/cell-name';
import type { Words } from '../words/words';
import { readRows } from '../workbook/cells/read-rows';
import type { Columns } from '../workbook/cells/tab';
import type { Change } from '../workbook/cells/write-cells';
import type { ChangePorts, Needs, WritePorts } from '../workbook/ports';
import { versionInFile } from '../workbook/reading/file-version';
import { writeVersion } from '../workbook/writing/record-version';
import { changeRows, withoutProblemsOf } from '../workbook/writing/write-rows';
import type { Migration, TabChange, TabGrids } from './migration';
import { MIGRATIONS } from './migrations';

/** Gives dropdowns their present words, before rows with new words are added. */
export function renewDropdowns(
  { layout }: Needs<'layout'>,
  schema: number,
  migrations: readonly Migration[] = MIGRATIONS,
): void {
  for (const { dropdowns = [] } of migrations.filter(({ to }) => to > schema))
    for (const [tab, key] of dropdowns) layout.renewDropdown(tab, key);
}

/**
 * Saves the reached schema after each migration, so that the next run continues there if this one dies. The
 * caller must hold the lock.
 */
export function runMigrations(
  ports: ChangePorts,
  words: Words,
  migrations: readonly Migration[] = MIGRATIONS,
): void {
  const file = versionInFile(ports, words);
  for (const migration of migrations.filter(({ to }) => to > file.schema)) {
    const read = readTabs(ports, migration);
    for (const change of migration.changes(read, words)) writeChange(ports, change, read);
    writeVersion(ports, words, { ...file, schema: migration.to });
  }
}

function readTabs(ports: Needs<'reader'>, { reads }: Migration): TabGrids {
  return Object.fromEntries(reads.map((tab) => [tab.key, ports.reader.read(tab)]));
}

/** Cells that cannot be read are written too: a migration is what makes them readable. */
function writeChange(ports: WritePorts, { tab, rows }: TabChange, read: TabGrids): void {
  const grid = read[tab.key];
  if (rows.size === 0 || !grid) return;
  const changes = rows as ReadonlyMap<number, Change<Columns>>;
  const known = readRows(tab, grid, ports.words());
  const columns: Readonly<Record<string, number>> = known.places;
  const written = [...changes].flatMap(([at, change]) =>
    Object.keys(change).map((key) => cellName(at, (columns[key] ?? 0) + 1)),
  );
  changeRows(ports, tab, withoutProblemsOf(known, written), changes);
}
