import { letterNumber } from '../../records/outbox-letter';
import type { Rows } from '../cells/read-rows';
import type { outboxTab } from '../tabs/outbox-tab';

/** Counts the letters that stand in Hộp thư đi, those in rows that cannot be read included. */
export function lettersIn(outbox: Rows<typeof outboxTab>): number {
  return outbox.rows.length + unreadLetters(outbox);
}

/** Counts the letters in rows that cannot be read: a title or a remark that a person has typed among the rows is none. */
export function unreadLetters({ aside }: Rows<typeof outboxTab>): number {
  return aside.filter(({ id, isLonely }) => !isLonely || letterNumber(id) !== null).length;
}
