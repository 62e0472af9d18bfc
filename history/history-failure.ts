/**
 * An error whose message is a sentence for the user: what is wrong, where, and what to do. The
 * command then exits with status 1.
 */
export class HistoryFailure extends Error {}
