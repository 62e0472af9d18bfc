import { letterNumber } from '../../records/outbox-letter';
import type { Rows } from '../cells/read-rows';
import type { outboxTab } from '../tabs/outbox-tab';

/** Number of letters in Hộp thư đi, unreadable rows included. */
export function letterCount(outbox: Rows<typeof outboxTab>): number {
  return outbox.rows.length + unreadableLetterCount(outbox);
}

/**
 * Number of letters in unreadable rows. Titles or remarks that people typed between the rows do not
 * count.
 */
export function unreadableLetterCount({ setAside: aside }: Rows<typeof outboxTab>): number {
  return aside.filter(({ id, isLonely }) => !isLonely || letterNumber(id) !== null).length;
}
