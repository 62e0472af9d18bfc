import type { Server } from '../../frame/server';
import type { BackupRow } from '../../records/backup-cells';
import type { DispatchId } from '../../records/dispatch';
import { TAB_KEYS } from '../../records/tab-key';
import type { BackupCalls } from '../backup-calls';
import type {
  BackupPart,
  BackupPlace,
  BackupReadOrder,
  BackupTabs,
  TabPart,
} from '../rules/backup-view';
import type { BackupFile } from './backup-file';
import { partsPerCall } from './pieces-per-call';

export type BackupServer = Server<BackupCalls>;

export type OnProgress = (read: number, all: number) => void;

const TRIES = 3;

/**
 * Reads every tab, then has the server compare them and reads changed tabs again, until all rows are as they were
 * between the last reading and the first comparison. Returns `null` if tabs still differ after `TRIES` readings.
 */
export async function readTabs(
  server: BackupServer,
  onProgress: OnProgress,
): Promise<BackupFile | null> {
  const rows = new Map<string, readonly BackupRow[]>();
  let stale: readonly string[] = TAB_KEYS;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const read = await readTabRows(server, { tabs: stale, dispatchIds: [] }, onProgress);
    for (const [tab, tabRows] of read) rows.set(tab, tabRows);
    const { differing, tabs, ...facts } = await compareTabs(server, rows);
    const isNew = ({ tab, rows: count }: { tab: string; rows: number }) =>
      count > 0 && rows.get(tab)?.length === 0;
    stale = tabs.filter((one) => differing.includes(one.tab) || isNew(one)).map(({ tab }) => tab);
    if (stale.length > 0) continue;
    return { facts: { ...facts, tabs }, rows };
  }
  return null;
}

async function compareTabs(
  server: BackupServer,
  rows: ReadonlyMap<string, readonly BackupRow[]>,
): Promise<BackupTabs> {
  const calls = partsPerCall(rows);
  const differing: string[] = [];
  for (const parts of calls.slice(0, -1))
    differing.push(...(await tabsAsTheyAre(server, [], parts)).differing);
  const last = await tabsAsTheyAre(server, TAB_KEYS, calls.at(-1));
  return { ...last, differing: [...differing, ...last.differing] };
}

export async function tabsAsTheyAre(
  server: BackupServer,
  tabs: readonly string[],
  parts: readonly TabPart[] = [],
): Promise<BackupTabs> {
  return (await server.readBackupRows({ part: 'manifest', tabs, parts })) as BackupTabs;
}

/** If `dispatchIds` is empty, whole tabs are read. Otherwise only rows about these dispatches are read. */
interface RowSelection {
  readonly tabs: readonly string[];
  readonly dispatchIds: readonly DispatchId[];
}

export async function readTabRows(
  server: BackupServer,
  { tabs, dispatchIds }: RowSelection,
  onProgress: OnProgress,
): Promise<Map<string, BackupRow[]>> {
  const rows = new Map(tabs.map((tab): [string, BackupRow[]] => [tab, []]));
  let from: BackupPlace | null = { tab: 0, row: 1 };
  let read = 0;
  while (from !== null) {
    const order: BackupReadOrder = { part: 'rows', tabs, from, dispatchIds };
    const part = (await server.readBackupRows(order)) as BackupPart;
    for (const piece of part.pieces) {
      for (const row of piece.rows) rows.get(piece.tab)?.push(row);
      read += piece.rows.length;
    }
    onProgress(read, Math.max(read, part.rows));
    from = part.next;
  }
  return rows;
}
