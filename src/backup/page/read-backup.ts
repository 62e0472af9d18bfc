import { strFromU8, unzipSync } from 'fflate';
import { type BackupRow, digestOfRows } from '../../records/backup-cells';
import { TAB_KEYS } from '../../records/tab-key';
import type { BackupManifest } from '../rules/backup-view';
import { type BackupFile, FORMAT, MANIFEST_PART, tabPart } from './backup-file';

/** In bytes. Larger parts are not the add-on's and are ignored. */
const MAX_BYTES = 400_000_000;

/**
 * `noBackup`: not a backup, or saved again by another program. `notWhole`: incomplete or changed. `newer`: made
 * by a later version.
 */
export type BackupFault = 'noBackup' | 'notWhole' | 'newer';

export type BackupRead =
  /** `left` has the names of tabs that this version no longer has. */
  | { readonly ok: true; readonly file: BackupFile; readonly left: readonly string[] }
  | { readonly ok: false; readonly reason: BackupFault };

export function readBackup(bytes: Uint8Array): BackupRead {
  const parts = unzipParts(bytes);
  if (parts === null) return failed('notWhole');
  const content = parseJson<BackupManifest & { format: number }>(parts[MANIFEST_PART]);
  if (content === null) return failed('noBackup');
  const { format, ...manifest } = content;
  if (format > FORMAT) return failed('newer');
  if (!Array.isArray(manifest.tabs) || !manifest.tabs.every((one) => typeof one?.tab === 'string'))
    return failed('notWhole');
  const rows = new Map<string, readonly BackupRow[]>();
  for (const { tab, digest } of manifest.tabs) {
    const tabRows = rows.has(tab) ? null : parseJson<BackupRow[]>(parts[tabPart(tab)]);
    if (!Array.isArray(tabRows) || digestOfRows(tabRows) !== digest) return failed('notWhole');
    rows.set(tab, tabRows);
  }
  const isKnown = ({ tab }: { tab: string }) => (TAB_KEYS as readonly string[]).includes(tab);
  const left = manifest.tabs.filter((one) => !isKnown(one)).map(({ name }) => name);
  const tabs = manifest.tabs.filter(isKnown);
  return { ok: true, file: { manifest: { ...manifest, tabs }, rows }, left };
}

function failed(reason: BackupFault): BackupRead {
  return { ok: false, reason };
}

/** Returns the add-on's own parts of the .xlsx by path, or `null` if the file is no valid ZIP file. */
function unzipParts(bytes: Uint8Array): Record<string, Uint8Array> | null {
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => name.startsWith('don-doc/') && originalSize < MAX_BYTES,
    });
  } catch {
    return null;
  }
}

function parseJson<Content>(bytes: Uint8Array | undefined): Content | null {
  if (!bytes) return null;
  try {
    return JSON.parse(strFromU8(bytes)) as Content;
  } catch {
    return null;
  }
}
