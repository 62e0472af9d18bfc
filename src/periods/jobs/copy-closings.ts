import type { FrozenFigures } from '../../records/frozen-figures';
import type { Words } from '../../words/words';
import type { Rows } from '../../workbook/cells/read-rows';
import type { Ports } from '../../workbook/ports';
import { readTab } from '../../workbook/reading/office';
import { readFrozenTotals } from '../../workbook/reading/read-frozen';
import { directivesTab } from '../../workbook/tabs/directives-tab';
import type { Check } from '../../workbook/writing/write-and-look';
import { beginChange, changeRows } from '../../workbook/writing/write-rows';
import { copyChanges } from '../rules/copies';

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
  const changes = copyChanges(directives.rows, frozen, justClosed);
  return beginChange(ports, directivesTab, directives, changes);
}

/** Copies what a dead run has left undone when it closed a period; reads nothing where none has. Runs under the lock. */
export function finishClosing(ports: Ports): void {
  if (!ports.memory.get('closing')) return;
  repairClosings(ports, ports.words());
  ports.memory.set('closing', '');
}

/** Copies what differs, and flushes; tells whether anything did. Runs under the lock. */
export function repairClosings(ports: Ports, words: Words): boolean {
  const directives = readTab(ports, directivesTab, words);
  const changes = copyChanges(directives.rows, readFrozenTotals(ports, words).frozen);
  changeRows(ports, directivesTab, directives, changes);
  return changes.size > 0;
}
