/** Most writes, including the first, if people keep moving rows. */
const TRIES = 3;

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
  { write, look }: WriteAndCheck<Due>,
  due: Due,
): void {
  let left = due;
  for (let tries = 0; left.size > 0 && tries < TRIES; tries += 1) {
    write(left);
    sheets.flush();
    left = look(left);
  }
}
