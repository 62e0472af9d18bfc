import { type Moment, minutesBetween } from '../../calendar/moment';
import type { FrozenFigures } from '../../records/frozen-figures';
import type { Words } from '../../words/words';
import type { Rows } from '../../workbook/cells/read-rows';
import type { RowOf } from '../../workbook/cells/tab';
import type { Needs, Ports, WritePorts } from '../../workbook/ports';
import { readTab } from '../../workbook/reading/office';
import { EVERYTHING } from '../../workbook/reading/open-work';
import { readFrozenTotals } from '../../workbook/reading/read-frozen';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { periodsTab } from '../../workbook/tabs/periods-tab';
import { withLock } from '../../workbook/with-lock';
import { removeRows } from '../../workbook/writing/remove-rows';
import { summaryDueMark } from '../../workbook/writing/summary-due';
import type { Check } from '../../workbook/writing/until-settled';
import { beginChange, changeRows } from '../../workbook/writing/write-rows';
import { copyChanges } from '../rules/copies';

declare module '../../workbook/property-store-port' {
  interface Properties {
    /** Begins with `BEGUN` while a period is being closed; otherwise a mark that every closing changes. */
    closing: string;
  }
}

/**
 * `frozen` has only total and block rows. `justClosed` is the name of the period that has just been closed,
 * `''` if none.
 */
interface Closings {
  readonly dispatches: Rows<typeof dispatchesTab>;
  readonly frozen: readonly FrozenFigures[];
  readonly justClosed: string;
}

/** Does not flush: the caller flushes and then runs the returned check. The caller must hold the lock. */
export function copyClosings(
  ports: WritePorts,
  { dispatches, frozen, justClosed }: Closings,
): Check {
  const changes = copyChanges(dispatches.rows, frozen, justClosed);
  return beginChange(ports, dispatchesTab, dispatches, changes);
}

/**
 * Prefix of the script property `closing` while a period is being closed. If the rows are written in parts, the
 * moment of closing follows the prefix.
 */
export const BEGUN = 'begun';

/** Stays true if a run dies while closing a period. */
export function isClosingBegun({ scriptProperties }: Needs<'scriptProperties'>): boolean {
  return (scriptProperties.get('closing') ?? '').startsWith(BEGUN);
}

/** Minutes after which a run that writes in parts must be dead: Google ends a run after six. */
const DEAD_AFTER_MINUTES = 7;

/** Finishes a closing whose run has died. Does nothing if that run may still be writing. */
export function finishClosing(ports: Ports): void {
  if (isClosingBegun(ports)) withLock(ports, () => finishUnderLock(ports));
}

function finishUnderLock(ports: Ports): void {
  // The run that held the lock may have finished the closing
  if (!isClosingBegun(ports)) return;
  const [, closedAt] = (ports.scriptProperties.get('closing') ?? '').split(' ');
  if (closedAt !== undefined) {
    if (minutesBetween(closedAt, ports.clock.now()) < DEAD_AFTER_MINUTES) return;
    removeUnfinishedRows(ports, closedAt);
  }
  repairClosings(ports, ports.words());
  // Another run may have read the old mark before this closing began; the new mark stops it
  ports.scriptProperties.set('closing', summaryDueMark(ports));
}

function removeUnfinishedRows(ports: Ports, closedAt: Moment): void {
  const read = readTab(ports, periodsTab, ports.words());
  const { rows } = read;
  const keyOf = ({ dispatchId, period, closing }: RowOf<typeof periodsTab>) =>
    JSON.stringify([dispatchId, period, closing]);
  const complete = new Set(rows.flatMap(({ row }) => (row.level === 'total' ? keyOf(row) : [])));
  const isUnfinished = ({ row }: (typeof rows)[number]) =>
    row.level === 'unit' && row.closedAt === closedAt && !complete.has(keyOf(row));
  removeRows(ports, periodsTab, read, new Set(rows.filter(isUnfinished).map(({ at }) => at)));
}

/**
 * Repairs the copies of closed periods in Văn bản from the totals in Kỳ báo cáo. Returns true if any had to be
 * changed. The caller must hold the lock.
 */
export function repairClosings(ports: WritePorts, words: Words): boolean {
  const dispatches = readTab(ports, dispatchesTab, words);
  if (dispatches.rows.length === 0) return false;
  const changes = copyChanges(
    dispatches.rows,
    readFrozenTotals(ports, { words, ...EVERYTHING }).frozen,
  );
  changeRows(ports, dispatchesTab, dispatches, changes);
  return changes.size > 0;
}
