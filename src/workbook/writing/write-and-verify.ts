/** Most writes, including the first, if people keep moving rows. */
const TRIES = 3;

/** Reads back what was written before a flush, and corrects what is in the wrong row. */
export type Check = () => void;

/** `Due` is what still has to be written; nothing if its size is 0. */
export interface WriteAndCheck<Due extends { readonly size: number }> {
  readonly write: (due: Due) => void;
  /** Reads back after a flush and returns what still has to be written. */
  readonly look: (due: Due) => Due;
}

interface Sheets {
  readonly flush: () => void;
}

/** Rewrites rows that people moved or overwrote meanwhile. Makes at most `TRIES` writes in all. */
export function writeAndVerify<Due extends { readonly size: number }>(
  sheets: Sheets,
  way: WriteAndCheck<Due>,
  due: Due,
): void {
  const check = beginWrite(sheets, way, due);
  if (due.size > 0) sheets.flush();
  check();
}

/**
 * Does not flush, so that the caller can write more before. The caller flushes and then runs the returned
 * check.
 */
export function beginWrite<Due extends { readonly size: number }>(
  sheets: Sheets,
  { write, look }: WriteAndCheck<Due>,
  due: Due,
): Check {
  if (due.size > 0) write(due);
  return () => {
    let left = due.size > 0 ? look(due) : due;
    for (let tries = 1; left.size > 0 && tries < TRIES; tries += 1) {
      write(left);
      sheets.flush();
      left = look(left);
    }
  };
}
