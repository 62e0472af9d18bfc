import { strFromU8, unzipSync } from 'fflate';
import { type BackupRow, digestOfRows } from '../../records/backup-cells';
import type { BackupManifest } from '../rules/backup-view';
import { type BackupFile, FORMAT, MARKS_PART, rowsPart } from './backup-file';

/** A part that opens to more than this is not one of ours. */
const MOST_BYTES = 400_000_000;

/** What is wrong with a file: no backup, or saved again by another program; not whole; written by a later version. */
export type BackupFault = 'noBackup' | 'notWhole' | 'newer';

/** Reads a backup and checks every tab of it; gives what is wrong where it cannot be restored. */
export function readBackup(bytes: Uint8Array): BackupFile | BackupFault {
  const parts = partsOf(bytes);
  if (parts === null) return 'notWhole';
  const marks = jsonOf<BackupManifest & { format: number }>(parts[MARKS_PART]);
  if (marks === null) return 'noBackup';
  const { format, ...kept } = marks;
  if (format > FORMAT) return 'newer';
  if (!Array.isArray(kept.tabs) || !kept.tabs.every((one) => typeof one?.tab === 'string'))
    return 'notWhole';
  const rows: Record<string, readonly BackupRow[]> = {};
  for (const { tab, digest } of kept.tabs) {
    const own = jsonOf<BackupRow[]>(parts[rowsPart(tab)]);
    if (!Array.isArray(own) || digestOfRows(own) !== digest) return 'notWhole';
    rows[tab] = own;
  }
  return { marks: kept, rows };
}

/** Unpacks our own parts; null for what is no whole workbook. */
function partsOf(bytes: Uint8Array): Record<string, Uint8Array> | null {
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => name.startsWith('don-doc/') && originalSize < MOST_BYTES,
    });
  } catch {
    return null;
  }
}

function jsonOf<Content>(bytes: Uint8Array | undefined): Content | null {
  if (!bytes) return null;
  try {
    return JSON.parse(strFromU8(bytes)) as Content;
  } catch {
    return null;
  }
}
