import { letterNumber } from '../../records/outbox-letter';
import type { Rows } from '../cells/read-rows';
import type { outboxTab } from '../tabs/outbox-tab';

export function letterCount(outbox: Rows<typeof outboxTab>): number {
  return outbox.rows.length + unreadableLetterCount(outbox);
}

/** Titles or remarks that people typed between the rows do not count. */
export function unreadableLetterCount({ setAside: aside }: Rows<typeof outboxTab>): number {
  return aside.filter(({ id, isLonely }) => !isLonely || letterNumber(id) !== null).length;
}
