import type { FormOutcome } from '../../forms/form-view';
import { backupId } from '../../records/backup-cells';
import type { BackupPiece } from '../rules/backup-view';
import type { BackupFile } from './backup-file';
import type { BackupServer, Progress } from './read-tabs';

/** Cells in one call: a write takes the server longer than a read. */
const CELLS_AT_ONCE = 100_000;

/** Puts a backup back, step by step; gives what the server says at the end. */
export async function restoreBackup(
  keeper: BackupServer,
  file: BackupFile,
  progress: Progress,
): Promise<FormOutcome> {
  const step = keeper.restoreFile;
  const { marks, rows } = file;
  const heads = marks.tabs.map(({ tab, headerRow }) => ({
    tab,
    first: 1,
    rows: (rows[tab] ?? []).slice(0, headerRow),
  }));
  const all = marks.tabs.reduce((sum, { tab }) => sum + (rows[tab]?.length ?? 0), 0);
  await step({ step: 'begin', marks, heads });
  const name = backupId(marks.tabs);
  let put = 0;
  for (const pieces of callsOf(file)) {
    progress(put, all);
    await step({ step: 'rows', file: name, pieces });
    put += pieces.reduce((sum, piece) => sum + piece.rows.length, 0);
  }
  progress(put, all);
  return step({ step: 'end', marks });
}

/** Cuts the tabs into pieces, and gathers those that one call carries. */
function callsOf({ marks, rows }: BackupFile): BackupPiece[][] {
  const calls: BackupPiece[][] = [];
  let pieces: BackupPiece[] = [];
  let left = CELLS_AT_ONCE;
  for (const { tab } of marks.tabs) {
    const all = rows[tab] ?? [];
    const width = Math.max(1, all[0]?.length ?? 1);
    for (let at = 0; at < all.length; ) {
      const some = all.slice(at, at + Math.max(1, Math.floor(left / width)));
      pieces.push({ tab, first: at + 1, rows: some });
      at += some.length;
      left -= some.length * width;
      if (left > width) continue;
      calls.push(pieces);
      [pieces, left] = [[], CELLS_AT_ONCE];
    }
  }
  return pieces.length > 0 ? [...calls, pieces] : calls;
}
