import { dueCopies } from '../core/closed-period';
import type { FrozenFigures } from '../core/period';
import { directivesTab } from '../sheets/directives-tab';
import type { Rows } from '../sheets/read-rows';
import { rowsOf } from './office';
import type { Ports } from './ports';
import { beginChange, type Check } from './write-rows';

/** Văn bản as read, the totals and blocks in Kỳ báo cáo, and the period that has just been closed; '' when none was. */
interface Closings {
  readonly directives: Rows<typeof directivesTab>;
  readonly frozen: readonly FrozenFigures[];
  readonly justClosed: string;
}

/**
 * Copies the totals of closed periods from Kỳ báo cáo into the rows of their dispatches, where summaries read them;
 * writes nothing where they stand already. Gives what has to be looked at after the flush. Runs under the lock.
 */
export function copyClosings(ports: Ports, { directives, frozen, justClosed }: Closings): Check {
  const due = dueCopies(rowsOf(directives), frozen, justClosed);
  const changes = directives.rows.flatMap(({ at, row }) => {
    const closings = due.get(row.id);
    return closings ? [[at, { closings }] as const] : [];
  });
  return beginChange(ports, directivesTab, directives, new Map(changes));
}
