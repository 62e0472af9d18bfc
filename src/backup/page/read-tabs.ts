import type { Server } from '../../frame/server';
import { type BackupRow, digestOfRows } from '../../records/backup-cells';
import { TAB_KEYS } from '../../records/tab-key';
import type { BackupCalls } from '../backup-calls';
import type {
  BackupManifest,
  BackupPart,
  BackupPlace,
  BackupReadOrder,
} from '../rules/backup-view';
import type { BackupFile } from './backup-file';

/** The server that keeps the file. */
export type BackupServer = Server<BackupCalls>;

/** Told how many rows have been read, of how many. */
export type Progress = (read: number, all: number) => void;

/** Times that tabs are read again which have changed meanwhile. */
const TRIES = 3;

/**
 * Reads every tab that the file has, then asks what the tabs are now: one that has changed since it was read is read again, so that what
 * is kept stood there at one moment. Null when people or letters keep changing it.
 */
export async function readTabs(
  keeper: BackupServer,
  progress: Progress,
): Promise<BackupFile | null> {
  const rows: Record<string, readonly BackupRow[]> = {};
  let due: readonly string[] = TAB_KEYS;
  for (let tries = 0; tries < TRIES; tries += 1) {
    Object.assign(rows, await readRows(keeper, { tabs: due, dispatches: [] }, progress));
    const marks = await readMarks(keeper, TAB_KEYS);
    due = marks.tabs
      .filter(({ tab, digest }) => digestOfRows(rows[tab] ?? []) !== digest)
      .map(({ tab }) => tab);
    if (due.length === 0) return { marks, rows };
  }
  return null;
}

/** Asks what tabs are now, each by its digest. */
export async function readMarks(
  keeper: BackupServer,
  tabs: readonly string[],
): Promise<BackupManifest> {
  return (await keeper.readBackupRows({ part: 'marks', tabs })) as BackupManifest;
}

/** What is to be read: tabs, whole or only what is about some dispatches. */
interface Wanted {
  readonly tabs: readonly string[];
  readonly dispatches: readonly string[];
}

/** Reads the rows of tabs, call by call. */
export async function readRows(
  keeper: BackupServer,
  { tabs, dispatches }: Wanted,
  progress: Progress,
): Promise<Record<string, BackupRow[]>> {
  const rows: Record<string, BackupRow[]> = Object.fromEntries(tabs.map((tab) => [tab, []]));
  let from: BackupPlace | null = { tab: 0, row: 1 };
  let read = 0;
  while (from !== null) {
    const order: BackupReadOrder = { part: 'rows', tabs, from, dispatches };
    const part = (await keeper.readBackupRows(order)) as BackupPart;
    for (const piece of part.pieces) {
      for (const row of piece.rows) rows[piece.tab]?.push(row);
      read += piece.rows.length;
    }
    progress(read, Math.max(read, part.rows));
    from = part.next;
  }
  return rows;
}
