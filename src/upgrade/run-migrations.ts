import { cellName } from '../texts/cell-name';
import { format } from '../texts/format';
import type { Words } from '../words/words';
import { readRows } from '../workbook/cells/read-rows';
import type { Columns } from '../workbook/cells/tab';
import type { Change } from '../workbook/cells/write-cells';
import type { ChangePorts, Needs, WritePorts } from '../workbook/ports';
import { versionInFile } from '../workbook/reading/file-version';
import { writeVersion } from '../workbook/writing/record-version';
import { removeRows } from '../workbook/writing/remove-rows';
import { unloggedLines, writeLog } from '../workbook/writing/write-log';
import { changeRows, withoutProblemsOf } from '../workbook/writing/write-rows';
import type { Migration, OldTab, TabChange } from './migration';
import { MIGRATIONS } from './migrations';

/** Renews dropdowns and colours, before rows with new words are added. */
export function renewLooks(
  { layout }: Needs<'layout'>,
  schema: number,
  migrations: readonly Migration[] = MIGRATIONS,
): void {
  for (const part of migrations.flatMap(({ to, parts }) => (to > schema ? parts : []))) {
    for (const [tab, key] of part.dropdowns ?? []) layout.renewDropdown(tab, key);
    for (const tab of part.rules ?? []) layout.renewRules(tab);
  }
}

/**
 * Saves the reached schema after each migration, so that the next run continues there if this one dies. Returns
 * sentences about what has changed. The caller must hold the lock.
 */
export function runMigrations(
  ports: ChangePorts & Needs<'layout'>,
  words: Words,
  migrations: readonly Migration[] = MIGRATIONS,
): string[] {
  const file = versionInFile(ports, words);
  return migrations
    .filter(({ to }) => to > file.schema)
    .flatMap(({ to, parts }) => {
      const sentences = parts.flatMap(({ setsAside, reads, changes }) => {
        const read = Object.fromEntries(reads.map((tab) => [tab.key, ports.reader.read(tab)]));
        const { tabs, sentences: about = [] } = changes(read, words);
        // Before the change: a repeated part no longer knows what was there
        logOnce(ports, words, about);
        const moved = tabs.flatMap((change) => writeChange(ports, change, to - 1));
        return [...about, ...moved, ...setAside(ports, setsAside?.[words.language], to - 1)];
      });
      writeVersion(ports, words, { ...file, schema: to });
      return sentences;
    });
}

function setAside(
  ports: Needs<'layout' | 'words'>,
  old: OldTab | undefined,
  schema: number,
): string[] {
  if (!old) return [];
  const { retiredTab, tabSetAside } = ports.words().upgrade;
  const to = format(retiredTab, { tab: old.tab, schema });
  return ports.layout.renameTab(old, to) ? [format(tabSetAside, { from: old.tab, to })] : [];
}

/**
 * Cells that cannot be read are written too: a migration is what makes them readable. Rows are copied before they
 * are removed.
 */
function writeChange(
  ports: WritePorts & Needs<'layout'>,
  { tab, rows, retired = [], goneColumns = [] }: TabChange,
  schema: number,
): string[] {
  const words = ports.words();
  const changes = rows as ReadonlyMap<number, Change<Columns>>;
  if (changes.size > 0) {
    const known = readRows(tab, ports.reader.read(tab), words);
    const columns: Readonly<Record<string, number>> = known.places;
    const written = [...changes].flatMap(([at, change]) =>
      Object.keys(change).map((key) => cellName(at, (columns[key] ?? 0) + 1)),
    );
    changeRows(ports, tab, withoutProblemsOf(known, written), changes);
  }
  if (goneColumns.length > 0) ports.layout.deleteColumns(tab, goneColumns);
  if (retired.length === 0) return [];
  const { retiredTab, retiredRows } = words.upgrade;
  const { name: from } = words.tabs[tab.key];
  const to = format(retiredTab, { tab: from, schema });
  ports.layout.copyRetired(tab, retired, to);
  removeRows(ports, tab, readRows(tab, ports.reader.read(tab), words), new Set(retired));
  return [format(retiredRows, { count: retired.length, tab: from, to })];
}

/** Leaves out lines that an aborted run has logged. */
export function logOnce(ports: ChangePorts, words: Words, details: readonly string[]): void {
  const lines = details.map((detail) => ({
    event: 'setUp' as const,
    detail,
    dispatch: '',
    unit: '',
  }));
  writeLog(ports, words, unloggedLines(ports, lines));
}
