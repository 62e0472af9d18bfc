import type { Server } from '../../frame/server';
import { type BackupRow, digestOfRows } from '../../records/backup-cells';
import type { DispatchId } from '../../records/dispatch';
import { TAB_KEYS } from '../../records/tab-key';
import type { BackupCalls } from '../backup-calls';
import type {
  BackupManifest,
  BackupPart,
  BackupPlace,
  BackupReadOrder,
} from '../rules/backup-view';
import type { BackupFile } from './backup-file';

export type BackupServer = Server<BackupCalls>;

export type OnProgress = (read: number, all: number) => void;

const TRIES = 3;

/**
 * Reads every tab, then compares digests and reads changed tabs again, until all rows are from the same moment.
 * Returns `null` if tabs still differ after `TRIES` readings.
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
    const manifest = await readManifest(server, TAB_KEYS);
    stale = manifest.tabs
      .filter(({ tab, digest }) => digestOfRows(rows.get(tab) ?? []) !== digest)
      .map(({ tab }) => tab);
    if (stale.length === 0) return { manifest, rows };
  }
  return null;
}

export async function readManifest(
  server: BackupServer,
  tabs: readonly string[],
): Promise<BackupManifest> {
  return (await server.readBackupRows({ part: 'manifest', tabs })) as BackupManifest;
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
