/**
 * A sentence for the user: what is wrong, where, and what to do. The command ends with a status
 * other than 0.
 */
export class HistoryFailure extends Error {}
