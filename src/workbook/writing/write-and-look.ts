/** Times that something is written, the first included, while people keep moving rows. */
const TRIES = 3;

/** Looks after a flush at what was written before it, and mends what has landed elsewhere. */
export type Check = () => void;

/** A way of writing into rows that people may move meanwhile; `Due` is what is to be written, nothing when its size is 0. */
export interface Way<Due extends { readonly size: number }> {
  readonly write: (due: Due) => void;
  /** Looks after a flush at what stands there now, and gives what is to be written for all to be right. */
  readonly look: (due: Due) => Due;
}

/** Where what is written becomes visible to other runs. */
interface Sheets {
  readonly flush: () => void;
}

/**
 * Writes, flushes, looks, and writes again what has not come to stand where it belongs, or what was hit in its stead.
 * Where nothing is due, nothing is done.
 */
export function writeAndLook<Due extends { readonly size: number }>(
  sheets: Sheets,
  way: Way<Due>,
  due: Due,
): void {
  const check = beginWrite(sheets, way, due);
  if (due.size > 0) sheets.flush();
  check();
}

/** Writes in the same way and leaves the flush to the caller, who writes more before it; gives what comes after it. */
export function beginWrite<Due extends { readonly size: number }>(
  sheets: Sheets,
  { write, look }: Way<Due>,
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
