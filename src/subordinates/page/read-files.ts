import { type FileFault, readListFile } from '../../import/page/reading/read-list-file';
import { type PeriodFileFault, readPeriodFile } from '../../report/period-file/read-period-file';
import type { ChosenFile } from '../rules/subordinates-view';
import { FILE_LANGUAGES } from './subordinate-words';

/** Reads a file of the clerk's as a period file, by its bytes, whatever its name says. */
export function readChosen(name: string, bytes: Uint8Array): ChosenFile {
  const result = readListFile(bytes);
  if (!result.ok) return { name, read: faultOf(result.reason) };
  const tables = result.file.sheets.map(({ table }) => table);
  return { name, read: readPeriodFile(tables, FILE_LANGUAGES) };
}

/** What is no workbook at all is no period file either. */
function faultOf(fault: FileFault): PeriodFileFault {
  if (fault === 'oldWorkbook' || fault === 'notWorkbook') return fault;
  if (fault === 'locked') return 'oldWorkbook';
  return fault === 'overLimit' || fault === 'strayCell' ? 'overLimit' : 'notPeriodFile';
}
