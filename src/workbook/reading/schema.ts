/**
 * The schema of the file that this version reads and writes. It goes up by one when a later version must find something
 * in the file that an earlier one did not put there; the step that brings a file there goes into `steps.ts`.
 */
export const SCHEMA = 1;

/** The schema of a file that says none, because its row was deleted: every step is taken again. */
export const FIRST_SCHEMA = 1;
