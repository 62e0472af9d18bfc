import type { Server } from '../../frame/server';
import { digestOfRows, type KeptRow } from '../../records/kept-cells';
import { TAB_KEYS } from '../../records/tab-key';
import type { KeepCalls } from '../keep-calls';
import type { KeepOrder, KeptMarks, KeptPart, KeptPlace } from '../rules/keep-view';
import type { KeptFile } from './kept-file';

/** The server that keeps the file. */
export type KeepServer = Server<KeepCalls>;

/** Told how many rows have been read, of how many. */
export type Progress = (read: number, all: number) => void;

/** Times that tabs are read again which have changed meanwhile. */
const TRIES = 3;

/**
 * Reads every tab that the file has, then asks what the tabs are now: one that has changed since it was read is read again, so that what
 * is kept stood there at one moment. Null when people or letters keep changing it.
 */
export async function readTabs(keeper: KeepServer, progress: Progress): Promise<KeptFile | null> {
  const rows: Record<string, readonly KeptRow[]> = {};
  let due: readonly string[] = TAB_KEYS;
  for (let tries = 0; tries < TRIES; tries += 1) {
    Object.assign(rows, await readRows(keeper, { tabs: due, directives: [] }, progress));
    const marks = await readMarks(keeper, TAB_KEYS);
    due = marks.tabs
      .filter(({ tab, digest }) => digestOfRows(rows[tab] ?? []) !== digest)
      .map(({ tab }) => tab);
    if (due.length === 0) return { marks, rows };
  }
  return null;
}

/** Asks what tabs are now, each by its digest. */
export async function readMarks(keeper: KeepServer, tabs: readonly string[]): Promise<KeptMarks> {
  return (await keeper.readKept({ part: 'marks', tabs })) as KeptMarks;
}

/** What is to be read: tabs, whole or only what is about some dispatches. */
interface Wanted {
  readonly tabs: readonly string[];
  readonly directives: readonly string[];
}

/** Reads the rows of tabs, call by call. */
export async function readRows(
  keeper: KeepServer,
  { tabs, directives }: Wanted,
  progress: Progress,
): Promise<Record<string, KeptRow[]>> {
  const rows: Record<string, KeptRow[]> = Object.fromEntries(tabs.map((tab) => [tab, []]));
  let from: KeptPlace | null = { tab: 0, row: 1 };
  let read = 0;
  while (from !== null) {
    const order: KeepOrder = { part: 'rows', tabs, from, directives };
    const part = (await keeper.readKept(order)) as KeptPart;
    for (const piece of part.pieces) {
      for (const row of piece.rows) rows[piece.tab]?.push(row);
      read += piece.rows.length;
    }
    progress(read, Math.max(read, part.rows));
    from = part.next;
  }
  return rows;
}
