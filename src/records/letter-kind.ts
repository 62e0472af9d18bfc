/**
 * What a letter is. The first seven are about what a unit itself owes, in rising order of urgency: one letter
 * for a mailbox and day holds them all.
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

/** A kind of letter; each has its text in Mẫu thư. */
export type LetterKind = (typeof LETTER_KINDS)[number];

/** Kinds that remind: they count against the cap, and are the number of reminders in Theo dõi. */
const REMINDING: readonly LetterKind[] = ['reminder', 'followUp'];

/** Kinds that stand outside the rule of one letter for a mailbox and day, and yield to it when quota is short. */
const OUTSIDE: readonly LetterKind[] = ['newLink', 'leadership', 'receipt', 'health'];

/** Tells whether a letter of the kind reminds of something open. */
export function reminds(kind: LetterKind): boolean {
  return REMINDING.includes(kind);
}

/** Tells whether a letter of the kind goes besides the one letter that a mailbox gets a day. */
export function isOutsideDailyRule(kind: LetterKind): boolean {
  return OUTSIDE.includes(kind);
}

/** Gives the place of a kind in the queue when the quota is short, receipts last. */
export function queueRank(kind: LetterKind): number {
  return isOutsideDailyRule(kind) ? LETTER_KINDS.indexOf(kind) : 0;
}

/** Gives how urgent a kind is within one letter: the most urgent gives it its subject. */
export function urgencyOf(kind: LetterKind): number {
  return LETTER_KINDS.indexOf(kind);
}
