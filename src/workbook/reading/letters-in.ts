import type { Rows } from '../cells/read-rows';
import type { outboxTab } from '../tabs/outbox-tab';

/** Counts the letters that stand in Hộp thư đi, those in rows that cannot be read included. */
export function lettersIn({ rows, aside }: Rows<typeof outboxTab>): number {
  return rows.length + aside.length;
}
