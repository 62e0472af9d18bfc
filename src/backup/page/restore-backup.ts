import type { FormOutcome } from '../../forms/form-view';
import { backupId } from '../../records/backup-cells';
import type { BackupPiece } from '../rules/backup-view';
import type { BackupFile } from './backup-file';
import type { BackupServer, OnProgress } from './read-tabs';

/** Cells written per call. The server takes longer to write than to read. */
const CELLS_AT_ONCE = 100_000;

export async function restoreBackup(
  server: BackupServer,
  file: BackupFile,
  onProgress: OnProgress,
): Promise<FormOutcome> {
  const step = server.restoreFile;
  const { manifest, rows } = file;
  const headers = manifest.tabs.map(({ tab, headerRow }) => ({
    tab,
    first: 1,
    rows: (rows.get(tab) ?? []).slice(0, headerRow),
  }));
  const total = manifest.tabs.reduce((sum, { tab }) => sum + (rows.get(tab)?.length ?? 0), 0);
  await step({ step: 'begin', manifest, heads: headers });
  const id = backupId(manifest.tabs);
  let written = 0;
  for (const pieces of piecesPerCall(file)) {
    onProgress(written, total);
    await step({ step: 'rows', file: id, pieces });
    written += pieces.reduce((sum, piece) => sum + piece.rows.length, 0);
  }
  onProgress(written, total);
  return step({ step: 'end', manifest });
}

function piecesPerCall({ manifest, rows }: BackupFile): BackupPiece[][] {
  const calls: BackupPiece[][] = [];
  let pieces: BackupPiece[] = [];
  let left = CELLS_AT_ONCE;
  for (const { tab } of manifest.tabs) {
    const all = rows.get(tab) ?? [];
    const width = Math.max(1, all[0]?.length ?? 1);
    for (let at = 0; at < all.length; ) {
      const taken = all.slice(at, at + Math.max(1, Math.floor(left / width)));
      pieces.push({ tab, first: at + 1, rows: taken });
      at += taken.length;
      left -= taken.length * width;
      if (left > width) continue;
      calls.push(pieces);
      [pieces, left] = [[], CELLS_AT_ONCE];
    }
  }
  return pieces.length > 0 ? [...calls, pieces] : calls;
}
