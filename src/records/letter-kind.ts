/**
 * Kinds of letters. The first seven are about what a unit itself owes, in rising order of urgency;
 * one letter per mailbox and day contains all of them.
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

/** A kind of letter; its text is in Mẫu thư. */
export type LetterKind = (typeof LETTER_KINDS)[number];

/** Kinds that count against the reminder cap and in the column of reminders in Theo dõi. */
const REMINDING: readonly LetterKind[] = ['reminder', 'followUp'];

/**
 * Kinds exempt from the limit of one letter per mailbox and day. They are sent last when the quota
 * is short.
 */
const OUTSIDE: readonly LetterKind[] = ['newLink', 'leadership', 'receipt', 'health'];

export function isReminder(kind: LetterKind): boolean {
  return REMINDING.includes(kind);
}

export function isOutsideDailyRule(kind: LetterKind): boolean {
  return OUTSIDE.includes(kind);
}

/**
 * Sort key of the queue when the quota is short: 0 for letters inside the daily rule, the others
 * after them in the order of `LETTER_KINDS`.
 */
export function queueRank(kind: LetterKind): number {
  return isOutsideDailyRule(kind) ? LETTER_KINDS.indexOf(kind) : 0;
}

/** Urgency within one letter: the most urgent kind determines the subject. */
export function letterUrgency(kind: LetterKind): number {
  return LETTER_KINDS.indexOf(kind);
}
