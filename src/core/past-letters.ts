import { type Cover, ladderOf } from './cover';
import type { Day } from './day';
import { isOutsideDailyRule } from './letter-kind';
import { obligationKey } from './obligation';
import { type LetterState, type OutboxLetter, reached } from './outbox-letter';
import { type RemindersSent, remindersSent } from './reminders-sent';
import type { Tier } from './tier';

/** What the outbox says was asked before. */
export interface PastLetters {
  /** The highest tier asked so far on a ladder, null when none was. */
  highestTier(ladder: Omit<Cover, 'tier'>, mailbox: string): Tier | null;
  /** Whether any letter about the obligation with this key reached the unit, or may have. */
  wasTold(key: string): boolean;
  readonly sent: ReadonlyMap<string, RemindersSent>;
}

/** States in which a letter counts as having asked: sent, perhaps sent, on its way, or stopped by a person. */
const ASKED: readonly LetterState[] = [
  'awaiting',
  'queued',
  'sending',
  'sent',
  'unknown',
  'told',
  'cancelled',
];

/**
 * Derives from the outbox what was asked before. A failed letter counts only while the unit still has the
 * mailbox that failed: it is tried again when the address is changed, and not before.
 */
export function pastLetters(letters: readonly OutboxLetter[]): PastLetters {
  const asked = new Map<string, Tier>();
  const failed = new Map<string, Tier>();
  const told = new Set<string>();
  const raise = (tiers: Map<string, Tier>, name: string, tier: Tier) => {
    const before = tiers.get(name);
    if (before === undefined || before < tier) tiers.set(name, tier);
  };
  for (const letter of letters) {
    for (const cover of letter.covers) {
      if (reached(letter.state)) told.add(obligationKey(cover.directive, cover.unit));
      if (ASKED.includes(letter.state)) raise(asked, ladderOf(cover), cover.tier);
      if (letter.state === 'failed')
        raise(failed, `${letter.mailbox} ${ladderOf(cover)}`, cover.tier);
    }
  }
  return {
    highestTier: (ladder, mailbox) => {
      const name = ladderOf(ladder);
      const tiers = [asked.get(name), failed.get(`${mailbox} ${name}`)].filter(
        (tier) => tier !== undefined,
      );
      return tiers.length > 0 ? Math.max(...tiers) : null;
    },
    wasTold: (key) => told.has(key),
    sent: remindersSent(letters),
  };
}

/** Names the mailboxes that got their letter on the day, or may have; letters outside the daily rule do not count. */
export function mailboxesWrittenTo(letters: readonly OutboxLetter[], day: Day): Set<string> {
  const written = letters.filter(
    ({ kind, state, sentAt, claimedAt, plannedOn }) =>
      !isOutsideDailyRule(kind) &&
      ((state === 'sent' && sentAt?.slice(0, 10) === day) ||
        (state === 'unknown' && (claimedAt?.slice(0, 10) ?? plannedOn) === day)),
  );
  return new Set(written.map(({ mailbox }) => mailbox));
}
