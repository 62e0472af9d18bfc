import type { FormOutcome } from '../../forms/form-view';
import { backupId } from '../../records/backup-cells';
import type { BackupFile } from './backup-file';
import { partsPerCall, piecesPerCall } from './pieces-per-call';
import type { BackupServer, OnProgress } from './read-tabs';

/** Cells per call. The server takes longer to write than to read. */
const CELLS_WRITTEN = 100_000;

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
  for (const pieces of piecesPerCall(rows, CELLS_WRITTEN)) {
    onProgress(written, total);
    await step({ step: 'rows', file: id, pieces });
    written += pieces.reduce((sum, piece) => sum + piece.rows.length, 0);
  }
  onProgress(written, total);
  const checks = partsPerCall(rows);
  for (const parts of checks.slice(0, -1)) await step({ step: 'check', file: id, parts });
  return step({ step: 'end', manifest, parts: checks.at(-1) ?? [] });
}
