/**
 * The schema of the file that this version reads and writes. It goes up by one when a later version must find something
 * in the file that an earlier one did not put there; the step that brings a file there goes into `steps.ts`.
 */
export const SCHEMA = 5;

/** The schema of a file that says none: it was set up before files did. */
export const FIRST_SCHEMA = 1;
