import type { Ports } from '../workbook/ports';

/** Milliseconds to wait for whoever is in a section: sections last a second or two. */
const WAIT = 10_000;

/**
 * Makes the port that runs a section under the script's one lock: the document's is null on the web page.
 * What the section wrote is flushed before the lock is given up.
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
