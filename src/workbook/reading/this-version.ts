import type { FileVersion } from '../../records/file-version';
import { TABS } from '../tabs/tabs';

/**
 * Schema number of the files that this version reads and writes. Increment it when a version needs something in
 * the file that earlier versions did not write and that does not read as blank, and add the migration to
 * `upgrade/migrations.ts`.
 */
export const SCHEMA = 2;

export const COLUMN_SET = Math.max(
  ...TABS.flatMap(({ columns }) => Object.values(columns).map(({ since }) => since)),
);

export const THIS_VERSION: FileVersion = { schema: SCHEMA, columns: COLUMN_SET };

/** A file from a later version keeps its column set. */
export function upToThisVersion(file: FileVersion): FileVersion {
  return { schema: SCHEMA, columns: Math.max(file.columns, COLUMN_SET) };
}
