import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { madeUpFile, workbookBytes } from './made-up-file';
import { PROVINCE } from './measured';

/**
 * Writes the period files of a year of the made-up province, in one folder for each office. Returns
 * how many units and bytes they have in total.
 */
export function makeYear(folder: string, year: number): { units: number; bytes: number } {
  const { offices, dispatches, closings } = PROVINCE;
  let [units, bytes] = [0, 0];
  for (let office = 1; office <= offices; office += 1) {
    const officeFolder = join(folder, String(office));
    mkdirSync(officeFolder, { recursive: true });
    for (let dispatch = 1; dispatch <= dispatches; dispatch += 1)
      for (let month = 1; month <= closings; month += 1) {
        const file = madeUpFile({ office, year, dispatch, month });
        const packed = workbookBytes(file);
        units += file.total.units;
        bytes += packed.length;
        writeFileSync(join(officeFolder, `${dispatch}-${month}.xlsx`), packed);
      }
  }
  return { units, bytes };
}
