import { type Moment, minutesBetween } from '../../calendar/moment';
import type { FrozenFigures } from '../../records/frozen-figures';
import type { Words } from '../../words/words';
import type { Rows } from '../../workbook/cells/read-rows';
import { runsOf } from '../../workbook/cells/runs-of';
import type { RowOf } from '../../workbook/cells/tab';
import type { Ports } from '../../workbook/ports';
import { readTab } from '../../workbook/reading/office';
import { readFrozenTotals } from '../../workbook/reading/read-frozen';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { periodsTab } from '../../workbook/tabs/periods-tab';
import { withLock } from '../../workbook/with-lock';
import { dueMark } from '../../workbook/writing/summary-due';
import type { Check } from '../../workbook/writing/write-and-look';
import { beginChange, changeRows } from '../../workbook/writing/write-rows';
import { copyChanges } from '../rules/copies';

/** Văn bản as read, the totals and blocks in Kỳ báo cáo, and the period that has just been closed; '' when none was. */
interface Closings {
  readonly dispatches: Rows<typeof dispatchesTab>;
  readonly frozen: readonly FrozenFigures[];
  readonly justClosed: string;
}

/**
 * Copies the totals of closed periods from Kỳ báo cáo into the rows of their dispatches, where summaries read them;
 * writes nothing where they stand already. Gives what has to be looked at after the flush. Runs under the lock.
 */
export function copyClosings(ports: Ports, { dispatches, frozen, justClosed }: Closings): Check {
  const changes = copyChanges(dispatches.rows, frozen, justClosed);
  return beginChange(ports, dispatchesTab, dispatches, changes);
}

/** With what the mark of closings begins while one is under way: the moment of its rows follows where they are written in parts. */
export const BEGUN = 'begun';

/** Tells whether a period is being closed, or a run died at that. */
export function isClosingBegun({ scriptProperties: memory }: Ports): boolean {
  return (memory.get('closing') ?? '').startsWith(BEGUN);
}

/** Minutes after which a run that writes in parts is dead: Google ends it after six. */
const LIVES = 7;

/**
 * Copies what a dead run has left undone when it closed a period, and takes away the rows of one that has none for its totals;
 * leaves one alone that is still writing its parts.
 */
export function finishClosing(ports: Ports): void {
  if (isClosingBegun(ports)) withLock(ports, () => finishAlone(ports));
}

function finishAlone(ports: Ports): void {
  // Who held the lock may have ended the closing
  if (!isClosingBegun(ports)) return;
  const [, closedAt] = (ports.scriptProperties.get('closing') ?? '').split(' ');
  if (closedAt !== undefined) {
    if (minutesBetween(closedAt, ports.clock.now()) < LIVES) return;
    removeParts(ports, closedAt);
  }
  repairClosings(ports, ports.words());
  // Not the mark that another closing may have read before this one began
  ports.scriptProperties.set('closing', dueMark(ports));
}

function removeParts(ports: Ports, closedAt: Moment): void {
  const { rows } = readTab(ports, periodsTab, ports.words());
  const nameOf = ({ dispatch, period, closing }: RowOf<typeof periodsTab>) =>
    JSON.stringify([dispatch, period, closing]);
  const whole = new Set(rows.flatMap(({ row }) => (row.level === 'total' ? nameOf(row) : [])));
  const isLeft = ({ row }: (typeof rows)[number]) =>
    row.level === 'unit' && row.closedAt === closedAt && !whole.has(nameOf(row));
  ports.rawTabs.remove(periodsTab, runsOf(rows.filter(isLeft).map(({ at }) => at)));
}

/** Copies what differs, and flushes; tells whether anything did. Runs under the lock. */
export function repairClosings(ports: Ports, words: Words): boolean {
  const dispatches = readTab(ports, dispatchesTab, words);
  const changes = copyChanges(dispatches.rows, readFrozenTotals(ports, words).frozen);
  changeRows(ports, dispatchesTab, dispatches, changes);
  return changes.size > 0;
}
