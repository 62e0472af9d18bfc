/**
 * Schema number of the files that this version reads and writes. Increment it when a version needs something in
 * the file that earlier versions did not write, and add the migration to `upgrade/migrations.ts`.
 */
export const SCHEMA = 1;

/** Schema number assumed if a file's schema row was deleted: all migrations run again. */
export const FIRST_SCHEMA = 1;
