/**
 * Kinds of letters. The first seven are written to a unit about its own dispatches, in rising order of urgency.
 * A mailbox gets at most one letter of these kinds a day, which then contains all that is due.
 */
export const LETTER_KINDS = [
  'information',
  'cancellation',
  'notice',
  'newVersion',
  'supplement',
  'reminder',
  'followUp',
  'escalation',
  'newLink',
  'leadership',
  'receipt',
  'health',
] as const;

/** A kind of letter. Its template is in Mẫu thư. */
export type LetterKind = (typeof LETTER_KINDS)[number];

/** Kinds that count as reminders, for the maximum number of reminders and in Theo dõi. */
const REMINDING: readonly LetterKind[] = ['reminder', 'followUp'];

/**
 * Kinds to which the limit of one letter per mailbox and day does not apply. They are sent last if the quota is
 * short.
 */
const OUTSIDE: readonly LetterKind[] = ['newLink', 'leadership', 'receipt', 'health'];

export function isReminder(kind: LetterKind): boolean {
  return REMINDING.includes(kind);
}

export function isOutsideDailyRule(kind: LetterKind): boolean {
  return OUTSIDE.includes(kind);
}

/**
 * Sort key of the queue: 0 for letters to which the limit of one per mailbox and day applies, so that they are
 * sent first. The others follow in the order of `LETTER_KINDS`.
 */
export function queueRank(kind: LetterKind): number {
  return isOutsideDailyRule(kind) ? LETTER_KINDS.indexOf(kind) : 0;
}

/** Urgency of what a letter contains. The most urgent kind determines the letter's subject. */
export function letterUrgency(kind: LetterKind): number {
  return LETTER_KINDS.indexOf(kind);
}
