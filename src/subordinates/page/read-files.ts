import { type FileFault, readListFile } from '../../import/page/reading/read-list-file';
import { type PeriodFileFault, readPeriodFile } from '../../report/period-file/read-period-file';
import type { ChosenFile } from '../rules/subordinates-view';
import { FILE_LANGUAGES } from './subordinate-words';

export function readChosen(name: string, bytes: Uint8Array): ChosenFile {
  const list = readListFile(bytes);
  if (!list.ok) return { name, result: { ok: false, reason: faultOf(list.reason) } };
  const tables = list.file.sheets.map(({ table }) => table);
  return { name, result: readPeriodFile(tables, FILE_LANGUAGES) };
}

function faultOf(fault: FileFault): PeriodFileFault {
  if (fault === 'oldWorkbook' || fault === 'notWorkbook') return fault;
  if (fault === 'locked') return 'oldWorkbook';
  return fault === 'overLimit' || fault === 'strayCell' ? 'overLimit' : 'notPeriodFile';
}
