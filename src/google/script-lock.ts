import type { Ports } from '../workbook/ports';

/** Milliseconds to wait for the lock. Locked sections last a second or two. */
const WAIT = 10_000;

/**
 * Runs sections under the script lock, because the document lock is null on the web page. Flushes before
 * releasing the lock. Returns `ran: false` if the lock is not free within `WAIT`.
 */
export function tryWithScriptLock(flush: () => void): Ports['tryWithLock'] {
  return (section) => {
    const lock = LockService.getScriptLock();
    if (!lock.tryLock(WAIT)) return { ran: false };
    try {
      return { ran: true, value: section() };
    } finally {
      release(lock, flush);
    }
  };
}

function release(lock: GoogleAppsScript.Lock.Lock, flush: () => void): void {
  try {
    flush();
  } finally {
    lock.releaseLock();
  }
}
