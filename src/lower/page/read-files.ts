import { readListFile } from '../../import/page/reading/read-list-file';
import { readPeriodFile } from '../../report/period-file/read-period-file';
import type { ChosenFile } from '../rules/lower-desk';
import { FILE_LANGUAGES } from './lower-words';

/** Reads a file of the clerk's as a period file, by its bytes, whatever its name says. */
export function readChosen(name: string, bytes: Uint8Array): ChosenFile {
  const list = readListFile(bytes);
  if (typeof list === 'string') return { name, read: list };
  const tables = list.sheets.map(({ table }) => table);
  return { name, read: readPeriodFile(tables, FILE_LANGUAGES) };
}
