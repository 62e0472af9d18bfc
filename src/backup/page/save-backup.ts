import { downloadWorkbook } from '../../frame/xlsx/download-workbook';
import { type BackupRow, backupValue } from '../../records/backup-cells';
import type { BackupFile } from './backup-file';
import { type BackupWords, OFFICE_NAME } from './backup-words';
import { backupWorkbook } from './backup-workbook';
import { type BackupServer, type Progress, readTabs } from './read-tabs';

/** Letters of an office's name in the name of a file. */
const NAME_LENGTH = 40;

/** A backup as it stands in a file. */
export interface SavedBackup {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads every tab and hands the person an .xlsx of it all; gives its name. Throws the sentence for people when the file
 * keeps being changed meanwhile.
 */
export async function saveBackup(
  keeper: BackupServer,
  words: BackupWords,
  progress: Progress,
): Promise<string> {
  const { name, bytes } = await makeBackup(keeper, words, progress);
  downloadWorkbook(name, bytes);
  return name;
}

/** Reads every tab and makes the .xlsx. */
export async function makeBackup(
  keeper: BackupServer,
  words: BackupWords,
  progress: Progress,
): Promise<SavedBackup> {
  const file = await readTabs(keeper, progress);
  if (file === null) throw new Error(words.backup.keepsChanging);
  return { name: backupName(file), bytes: backupWorkbook(file, words) };
}

/** Names the file of a backup: `Don-doc_Van-phong-Dang-uy_2026-11-25.xlsx`. */
export function backupName({ marks, rows }: BackupFile): string {
  const parts = ['Don-doc', plainName(officeIn(rows.settings ?? [])), marks.at.slice(0, 10)];
  return `${parts.filter((part) => part !== '').join('_')}.xlsx`;
}

/** Finds the office's name among the rows of Cài đặt; '' where there is none. */
export function officeIn(settings: readonly BackupRow[]): string {
  const row = settings.find(([name = '']) => OFFICE_NAME.includes(String(backupValue(name))));
  return String(backupValue(row?.[1] ?? ''));
}

/** Writes a name with letters that every system keeps in the name of a file. */
export function plainName(name: string): string {
  const bare = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
  return bare
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, NAME_LENGTH)
    .replace(/^-+|-+$/g, '');
}
