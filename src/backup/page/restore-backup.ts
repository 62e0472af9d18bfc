import type { FormOutcome } from '../../forms/form-view';
import { backupId, digestOfRows } from '../../records/backup-cells';
import type { BackupPiece, RestoredPart } from '../rules/backup-view';
import type { BackupFile } from './backup-file';
import type { BackupServer, OnProgress } from './read-tabs';

/** Cells per call. The server takes longer to write than to read. */
const [CELLS_WRITTEN, CELLS_CHECKED] = [100_000, 2_000_000];

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
  for (const pieces of piecesPerCall(file, CELLS_WRITTEN)) {
    onProgress(written, total);
    await step({ step: 'rows', file: id, pieces });
    written += pieces.reduce((sum, piece) => sum + piece.rows.length, 0);
  }
  onProgress(written, total);
  const checks = piecesPerCall(file, CELLS_CHECKED).map((pieces) =>
    pieces.map((piece) => partOf(file, piece)),
  );
  for (const parts of checks.slice(0, -1)) await step({ step: 'check', file: id, parts });
  return step({ step: 'end', manifest, parts: checks.at(-1) ?? [] });
}

/** The last part of a tab ends with the tab, so that rows that are not of the backup are noticed. */
function partOf(file: BackupFile, { tab, first, rows }: BackupPiece): RestoredPart {
  const last = first + rows.length - 1;
  const isLast = last === file.rows.get(tab)?.length;
  return { tab, first, last: isLast ? null : last, digest: digestOfRows(rows) };
}

function piecesPerCall({ manifest, rows }: BackupFile, cells: number): BackupPiece[][] {
  const calls: BackupPiece[][] = [];
  let pieces: BackupPiece[] = [];
  let left = cells;
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
      [pieces, left] = [[], cells];
    }
  }
  return pieces.length > 0 ? [...calls, pieces] : calls;
}
