import { downloadWorkbook } from '../../frame/xlsx/download-workbook';
import { type BackupRow, backupValue } from '../../records/backup-cells';
import type { BackupFile } from './backup-file';
import { type BackupWords, OFFICE_NAME_LABELS } from './backup-words';
import { backupWorkbook } from './backup-workbook';
import { type BackupServer, type OnProgress, readTabs } from './read-tabs';

const MAX_NAME_LENGTH = 40;

export interface SavedBackup {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export async function saveBackup(
  server: BackupServer,
  words: BackupWords,
  onProgress: OnProgress,
): Promise<string> {
  const { name, bytes } = await makeBackup(server, words, onProgress);
  downloadWorkbook(name, bytes);
  return name;
}

/** Throws if the spreadsheet keeps changing meanwhile. */
export async function makeBackup(
  server: BackupServer,
  words: BackupWords,
  onProgress: OnProgress,
): Promise<SavedBackup> {
  const file = await readTabs(server, onProgress);
  if (file === null) throw new Error(words.backup.keepsChanging);
  return { name: backupName(file), bytes: backupWorkbook(file, words) };
}

/** File name of a backup, such as `Don-doc_Van-phong-Dang-uy_2026-11-25.xlsx`. */
function backupName({ facts, rows }: BackupFile): string {
  const parts = [
    'Don-doc',
    fileNamePart(officeNameIn(rows.get('settings') ?? [])),
    facts.at.slice(0, 10),
  ];
  return `${parts.filter((part) => part !== '').join('_')}.xlsx`;
}

/** Returns `''` if the office's name is missing. */
export function officeNameIn(settings: readonly BackupRow[]): string {
  const row = settings.find(([name = '']) =>
    OFFICE_NAME_LABELS.includes(String(backupValue(name))),
  );
  return String(backupValue(row?.[1] ?? ''));
}

/** Keeps only plain letters, digits and hyphens, which every system allows in file names. */
export function fileNamePart(name: string): string {
  const bare = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
  return bare
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, MAX_NAME_LENGTH)
    .replace(/^-+|-+$/g, '');
}
