import { type FileFault, readListFile } from '../../import/page/reading/read-list-file';
import { type PeriodFileFault, readPeriodFile } from '../../report/period-file/read-period-file';
import type { ChosenFile } from '../rules/subordinates-view';
import { FILE_LANGUAGES } from './subordinate-words';

/** Reads a file as a period file. Only its content counts, not its name. */
export function readChosen(name: string, bytes: Uint8Array): ChosenFile {
  const result = readListFile(bytes);
  if (!result.ok) return { name, read: faultOf(result.reason) };
  const tables = result.file.sheets.map(({ table }) => table);
  return { name, read: readPeriodFile(tables, FILE_LANGUAGES) };
}

/** Any file that is no workbook is no period file either. */
function faultOf(fault: FileFault): PeriodFileFault {
  if (fault === 'oldWorkbook' || fault === 'notWorkbook') return fault;
  if (fault === 'locked') return 'oldWorkbook';
  return fault === 'overLimit' || fault === 'strayCell' ? 'overLimit' : 'notPeriodFile';
}
