import type { CallKind } from '../world/machine-port';

interface Price {
  kind: CallKind;
  ms: number;
}

const handle: Price = { kind: 'handle', ms: 20 };

function data(ms: number): Price {
  return { kind: 'data', ms };
}

const priceOf: Record<string, Price> = {
  'SpreadsheetApp.flush': data(500),
  'Properties.getProperty': data(30),
  'Properties.getProperties': data(30),
  'Properties.getKeys': data(30),
  'Properties.setProperty': data(62),
  'Properties.setProperties': data(62),
  'Properties.deleteProperty': data(62),
  'Properties.deleteAllProperties': data(62),
  'Cache.get': data(3),
  'Cache.getAll': data(3),
  'Cache.put': data(93),
  'Cache.putAll': data(93),
  'Cache.remove': data(93),
  'Cache.removeAll': data(93),
  'Lock.tryLock': data(50),
  'Lock.waitLock': data(50),
  'Lock.releaseLock': data(50),
  'Lock.hasLock': data(50),
  'MailApp.sendEmail': data(1000),
  'MailApp.getRemainingDailyQuota': data(20),
  'ScriptApp.deleteTrigger': { kind: 'handle', ms: 500 },
  'ClockTriggerBuilder.create': { kind: 'handle', ms: 500 },
  'SpreadsheetTriggerBuilder.create': { kind: 'handle', ms: 500 },
  'Sheet.appendRow': data(100),
  'Sheet.sort': data(100),
  'Sheet.getSheetValues': data(150),
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

function rangePrice(method: string, args: unknown[]): Price {
  if (rangeHandles.has(method)) return handle;
  if (method.startsWith('get') || method.startsWith('is')) {
    return data(/(?:s|R1C1)$/.test(method) ? 150 : 75);
  }
  const [block] = args;
  if (!isBlock(block)) return data(method.startsWith('set') ? 75 : 100);
  return data(100 + 0.005 * block.length * (block[0]?.length ?? 0));
}

/** Gives what a service call counts as and costs, in milliseconds at normal speed, before its result is known. */
export function callPrice(className: string, method: string, args: unknown[]): Price {
  if (className === 'Range') return rangePrice(method, args);
  const named = priceOf[`${className}.${method}`];
  if (named) return named;
  return className === 'Sheet' && sheetData.test(method) ? data(100) : handle;
}

/** Gives what the size of a block that was read adds. */
export function resultCost(className: string, result: unknown): number {
  if (!/^(?:Range|Sheet)$/.test(className) || !isBlock(result)) return 0;
  return 0.001 * result.length * (result[0]?.length ?? 0);
}

/** Tells whether a call reads cells, so that what it gives may be out of date. */
export function readsCells(className: string, method: string): boolean {
  if (className === 'Sheet') return method === 'getSheetValues';
  return className === 'Range' && method.startsWith('get') && !rangeHandles.has(method);
}
