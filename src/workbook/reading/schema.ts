/**
 * Schema of the files that this version reads and writes. Increment it when a version needs
 * something in the file that earlier ones did not put there, and add the migration step to
 * `steps.ts`.
 */
export const SCHEMA = 1;

/** Assumed schema of a file whose schema row was deleted: all migration steps run again. */
export const FIRST_SCHEMA = 1;
