/** A sentence for the person who asks: what is amiss, where, and what to do. It ends with a status that is not 0. */
export class HistoryFailure extends Error {}
