import { readFileSync } from 'node:fs';
import { readListFile } from '../../src/import/page/reading/read-list-file';

const FOLDERS = {
  'units-dirty.csv': '../data/',
  'thuong-lam-khe-2026.csv': '../../local/sample/',
  'phu-ninh-2024.csv': '../../local/sample/',
};

/** Reads a list in tests/data as the dialog reads a file. Throws if it cannot be read. */
export function tableFrom(name: keyof typeof FOLDERS): string[][] {
  const result = readListFile(readFileSync(new URL(FOLDERS[name] + name, import.meta.url)));
  if (!result.ok) throw new Error(`${name}: ${result.reason}`);
  return result.file.sheets[0]?.table ?? [];
}
