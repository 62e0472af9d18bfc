import type { JournalEntry } from '../world/journal-entry';
import type { CellUse } from '../world/running-execution';
import { COST } from './cost-figures';

interface Price extends Pick<JournalEntry, 'kind' | 'cells'> {
  readonly ms: number;
}

const data = (ms: number): Price => ({ kind: 'data', ms, cells: '' });
const handle = (ms: number): Price => ({ kind: 'handle', ms, cells: '' });
const written = (ms: number): Price => ({ kind: 'data', ms, cells: 'written' });

const other = handle(COST.other.ms);
const extent = handle(COST.extent.ms);
const place = handle(COST.place.ms);
const reading: Price = { kind: 'data', ms: COST.read.ms, cells: 'read' };

const priceOf: Record<string, Price> = {
  'SpreadsheetApp.flush': data(COST.flush.ms),
  'Spreadsheet.getSheetByName': place,
  'Spreadsheet.getRange': place,
  'Sheet.getRange': place,
  'Sheet.getRangeList': place,
  'Sheet.getLastRow': extent,
  'Sheet.getLastColumn': extent,
  'Sheet.getDataRange': extent,
  'Sheet.getMaxRows': extent,
  'Sheet.getMaxColumns': extent,
  'Properties.getProperty': data(COST.propertyRead.ms),
  'Properties.getProperties': data(COST.propertyRead.ms),
  'Properties.getKeys': data(COST.propertyRead.ms),
  'Properties.setProperty': data(COST.propertyWrite.ms),
  'Properties.setProperties': data(COST.propertyWrite.ms),
  'Properties.deleteProperty': data(COST.propertyWrite.ms),
  'Properties.deleteAllProperties': data(COST.propertyWrite.ms),
  'Cache.get': data(COST.cacheRead.ms),
  'Cache.getAll': data(COST.cacheRead.ms),
  'Cache.put': data(COST.cacheWrite.ms),
  'Cache.putAll': data(COST.cacheWrite.ms),
  'Cache.remove': data(COST.cacheWrite.ms),
  'Cache.removeAll': data(COST.cacheWrite.ms),
  'Lock.tryLock': data(COST.lock.ms),
  'Lock.waitLock': data(COST.lock.ms),
  'Lock.releaseLock': data(COST.lock.ms),
  'Lock.hasLock': data(COST.lock.ms),
  'MailApp.sendEmail': data(COST.mail.ms),
  'MailApp.getRemainingDailyQuota': data(COST.other.ms),
  'ScriptApp.deleteTrigger': handle(COST.trigger.ms),
  'ClockTriggerBuilder.create': handle(COST.trigger.ms),
  'SpreadsheetTriggerBuilder.create': handle(COST.trigger.ms),
  'Sheet.appendRow': written(COST.appendRow.ms),
  'Sheet.sort': written(COST.act.ms),
  'Sheet.getSheetValues': reading,
  'RangeList.setValue': written(COST.write.ms),
};

const rangeHandles = new Set(
  (
    'activate activateAsCurrentCell canEdit getA1Notation getCell getColumn getColumnIndex getDataRegion ' +
    'getGridId getHeight getLastColumn getLastRow getNumColumns getNumRows getRow getRowIndex getSheet ' +
    'getWidth offset isEndColumnBounded isEndRowBounded isStartColumnBounded isStartRowBounded'
  ).split(' '),
);

const sheetData = /^(?:clear|delete(?:Row|Column)|insert(?:Row|Column)|move(?:Rows|Columns))/;

function isBlock(value: unknown): value is unknown[][] {
  return Array.isArray(value) && Array.isArray(value[0]);
}

const sizeOf = (block: unknown[][]) => block.length * (block[0]?.length ?? 0);

/**
 * Reading a single cell is cheap if `use.hasRead`, because Google reads ahead. Reading a block
 * always costs the full price, because no figure was found for cached blocks.
 */
function rangePrice(method: string, args: unknown[], use: CellUse): Price {
  if (rangeHandles.has(method)) return other;
  if (method.startsWith('get') || method.startsWith('is')) {
    const isOne = !/(?:s|R1C1)$/.test(method);
    return isOne && use.hasRead ? { ...reading, ms: COST.nextRead.ms } : reading;
  }
  const [block] = args;
  if (isBlock(block)) return written(COST.write.ms + COST.cellWritten.ms * sizeOf(block));
  return written(method === 'setValue' ? COST.nextWrite.ms : COST.act.ms);
}

/**
 * Price of a service call at normal speed, without the cost per cell read. A read after a write also pays for
 * the write, which Google delays until then
 * (https://developers.google.com/apps-script/guides/support/best-practices).
 */
export function callPrice(
  { className, method, args }: { className: string; method: string; args: unknown[] },
  use: CellUse,
): Price {
  const price = plainPrice(className, method, args, use);
  return price.cells === 'read' && use.hasWritten
    ? { ...price, ms: price.ms + COST.turn.ms }
    : price;
}

function plainPrice(className: string, method: string, args: unknown[], use: CellUse): Price {
  if (className === 'Range') return rangePrice(method, args, use);
  const named = priceOf[`${className}.${method}`];
  if (named) return named;
  const isAct =
    (className === 'Sheet' && sheetData.test(method)) ||
    (className === 'RangeList' && method.startsWith('set'));
  return isAct ? written(COST.act.ms) : other;
}

export function noteCells(
  use: CellUse,
  { name, cells }: Pick<JournalEntry, 'name' | 'cells'>,
): void {
  if (cells === '' && name !== 'SpreadsheetApp.flush') return;
  use.hasRead = cells === 'read';
  use.hasWritten = cells === 'written';
}

export function cellsGiven(method: string, [first]: unknown[]): number {
  if (isBlock(first)) return sizeOf(first);
  if (method === 'appendRow' && Array.isArray(first)) return first.length;
  return method === 'setValue' ? 1 : 0;
}

export function cellsGot(result: unknown): number {
  return isBlock(result) ? sizeOf(result) : 1;
}

/** True for Range getters that read cells, and for Sheet.getSheetValues. Their results can be stale. */
export function readsCells(className: string, method: string): boolean {
  if (className === 'Sheet') return method === 'getSheetValues';
  return className === 'Range' && method.startsWith('get') && !rangeHandles.has(method);
}
