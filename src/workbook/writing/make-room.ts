import type { Rows } from '../cells/read-rows';
import type { Tab } from '../cells/tab';
import type { Needs } from '../ports';

/**
 * Makes sure that `count` rows can be added below those of `read`, before an act that writes more than once writes
 * anything. Throws `FileFull`. `read` is the whole tab or its last rows.
 */
export function makeRoom(
  { writer }: Needs<'writer'>,
  tab: Tab,
  { grid }: Pick<Rows<Tab>, 'grid'>,
  count: number,
): void {
  const last = grid.rows[grid.rows.length - 1]?.at ?? tab.headerRow;
  if (count > 0) writer.makeRoom(tab, last + 1, count);
}
