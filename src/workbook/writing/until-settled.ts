import { format } from '../../texts/format';
import type { Scan } from '../cells/cell';
import type { Tab } from '../cells/tab';
import type { WritePorts } from '../ports';

/** Reads back what was written before a flush, and corrects what is in the wrong row. */
export type Check = () => void;

/** Most writes, including the first, if people keep moving rows. */
const TRIES = 4;

/**
 * Reads back after a flush, and writes and flushes again until nothing is left. `readBack` returns what writes the
 * rest, or `null`. Throws a user-facing Error if people moved rows at each of `TRIES` writes.
 */
export function untilSettled(
  ports: WritePorts,
  tab: Tab,
  readBack: () => (() => void) | null,
): void {
  for (let tries = 1; ; tries += 1) {
    const again = readBack();
    if (again === null) return;
    if (tries >= TRIES) {
      const { errors, tabs } = ports.words();
      throw new Error(format(errors.rowsMoving, { tab: tabs[tab.key].name }));
    }
    again();
    ports.writer.flush();
  }
}

/**
 * The headers, and the stamps if the tab has them. If a column is missing, `mend` puts the written values back where
 * they belong before the error goes on.
 */
export function scanOrMend(ports: WritePorts, tab: Tab, mend: () => void): Scan {
  try {
    return ports.reader.scan(tab, tab.stamp === '' ? [] : [tab.stamp]);
  } catch (fault) {
    mend();
    ports.writer.flush();
    throw fault;
  }
}
