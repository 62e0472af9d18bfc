import { format } from '../../texts/format';
import { hasMovedColumns } from '../cells/moved-headers';
import type { Tab } from '../cells/tab';
import type { WritePorts } from '../ports';

/** Flushes and reads back what was written, and corrects what is in the wrong row. */
export type Check = () => void;

/**
 * Writes more before a check, which flushes both. It also follows if Google refuses the earlier write then, because people
 * have moved columns.
 */
export function thenCheck(more: () => unknown, check: Check): void {
  try {
    more();
  } finally {
    check();
  }
}

/** Most writes, including the first, if people keep moving rows. */
const TRIES = 5;

export interface WriteToCheck {
  /** Headers at the last write. */
  readonly headers: () => readonly string[];
  /** After columns have moved: puts the written values under their headers, or takes them back if a column is missing. */
  readonly mend: (isMissing: boolean) => void;
  /** Reads back, and returns what writes the rest; `null` if nothing is left. */
  readonly left: (haveColumnsMoved: boolean) => (() => void) | null;
}

/**
 * Flushes, reads back, and writes again until nothing is left. Throws a user-facing Error if a column is missing, or if
 * people moved rows at each of `TRIES` writes.
 */
export function untilSettled(
  ports: WritePorts,
  tab: Tab,
  { headers, mend, left }: WriteToCheck,
): void {
  for (let tries = 1; ; tries += 1) {
    unlessMoved(ports, tab, headers(), () => ports.writer.flush());
    const haveMoved = haveColumnsMoved(ports, tab, headers(), mend);
    const again = left(haveMoved);
    if (again === null) return;
    if (tries >= TRIES) {
      const { errors, tabs } = ports.words();
      throw new Error(format(errors.rowsMoving, { tab: tabs[tab.key].name }));
    }
    again();
  }
}

function haveColumnsMoved(
  { reader, writer }: WritePorts,
  tab: Tab,
  headers: readonly string[],
  mend: WriteToCheck['mend'],
): boolean {
  try {
    const haveMoved = hasMovedColumns(tab, headers, reader.scan(tab, []).headers);
    if (haveMoved) mend(false);
    return haveMoved;
  } catch (fault) {
    mend(true);
    writer.flush();
    throw fault;
  }
}

/**
 * Ignores that Google refuses a value if people have moved columns, so that it does not fit the dropdown of another
 * one. The read-back finds that too.
 */
export function unlessMoved(
  { reader }: WritePorts,
  tab: Tab,
  headers: readonly string[],
  write: () => void,
): void {
  try {
    write();
  } catch (fault) {
    let haveMoved = true;
    try {
      haveMoved = hasMovedColumns(tab, headers, reader.scan(tab, []).headers);
    } catch {
      // A column is missing.
    }
    if (!haveMoved) throw fault;
  }
}
