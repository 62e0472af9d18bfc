import type { FileVersion } from '../../records/file-version';
import type { Needs } from '../ports';
import { TABS } from '../tabs/tabs';

/**
 * Structure number of the files that this version reads and writes. Increment it, with the major version, when
 * a version needs something in the file that earlier versions did not write and that does not read as blank.
 */
export const SCHEMA = 2;

export const COLUMN_SET = Math.max(
  ...TABS.flatMap(({ columns }) => Object.values(columns).map(({ since }) => since)),
);

/** Version of a file that this version has set up. */
export function thisVersion({ version }: Needs<'version'>): FileVersion {
  return { schema: SCHEMA, columns: COLUMN_SET, madeBy: version };
}
