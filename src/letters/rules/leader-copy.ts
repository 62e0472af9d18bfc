import { followUpNumbers } from '../../dispatches/rules/reminders-sent';
import { addressOf } from '../../records/email-address';
import type { PlanRules } from '../../records/settings';
import type { Unit } from '../../records/unit';
import { groupBy } from '../../texts/group-by';
import type { DueContext } from './due-records';
import type { LetterItem } from './letter-item';

/**
 * A follow-up is copied to the leadership if it is at least number `leaderCopyFrom` about one of its stages, and the
 * unit has a usable mailbox for it that differs from its own.
 */
export function leaderMailboxFinder({
  leaderCopyFrom: from,
}: Pick<PlanRules, 'leaderCopyFrom'>): DueContext['leaderMailboxFor'] {
  return ({ unit, mailbox, reminders, itemRecords }) => {
    const leaderMailbox = from === 0 ? '' : leadershipOf(unit);
    if (leaderMailbox === '' || leaderMailbox === mailbox) return '';
    const numbers = [...followUpNumbers(reminders, itemRecords).values()];
    return numbers.some((number) => number >= from) ? leaderMailbox : '';
  };
}

/** Usable mailbox of the unit's leadership; `''` if there is none. */
export function leadershipOf({ leaderEmail, returnedEmail }: Unit): string {
  const address = addressOf(leaderEmail, returnedEmail);
  return address.usable ? address.mailbox : '';
}

/** Leaderships that get a copy of the letter. It holds the links of all its units, so all must have that leadership. */
export function leaderMailboxes(items: readonly LetterItem[]): readonly string[] {
  return [...leadershipsReached(items)].filter((mailbox) =>
    items.every(({ unit }) => leadershipOf(unit) === mailbox),
  );
}

function leadershipsReached(items: readonly LetterItem[]): Set<string> {
  const mailboxes = new Set(items.map(({ leaderMailbox }) => leaderMailbox));
  mailboxes.delete('');
  return mailboxes;
}

/**
 * Splits the items of one mailbox into letters, so that a letter that is copied to a leadership is about its own units
 * only. Copied letters come first.
 */
export function splitByLeadership(items: readonly LetterItem[]): (readonly LetterItem[])[] {
  const copied = leadershipsReached(items);
  if (copied.size === 0) return [items];
  const readerOf = ({ unit }: LetterItem) => {
    const leadership = leadershipOf(unit);
    return copied.has(leadership) ? leadership : '';
  };
  const groups = [...groupBy(items, readerOf)];
  return groups.sort(([a], [b]) => Number(a === '') - Number(b === '')).map(([, group]) => group);
}
