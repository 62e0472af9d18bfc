import type { KeepOrder, KeptMarks, KeptPart, KeptPiece } from '../core/keep-view';
import { digestOfRows } from '../core/kept-cells';
import type { Tab } from '../sheets/tab';
import { archivedPart } from './archive-rows';
import { CELLS_AT_ONCE, cellsIn, rowsWithin, tabsNamed } from './kept-parts';
import type { Ports } from './ports';

/** Gives what a dialog wants of the file: some of its rows, or the digest of each tab. Reads only. */
export function readKept(ports: Ports, order: KeepOrder): KeptPart | KeptMarks {
  if (order.part === 'marks') return marksOf(ports, order.tabs);
  return order.directives.length > 0 ? archivedPart(ports, order) : rowsPart(ports, order);
}

/** Digests every tab as it stands; one that is missing is left out. */
function marksOf(ports: Ports, keys: readonly string[]): KeptMarks {
  const { keeper, clock, version } = ports;
  const tabs = tabsNamed(ports, keys).flatMap((tab) => {
    const extent = keeper.extent(tab);
    if (extent === null) return [];
    const digest = digestOfRows(keeper.read(tab, 1, extent.rows));
    return [{ tab: tab.key, ...extent, headerRow: tab.headerRow, digest }];
  });
  return { version, language: ports.language(), zone: keeper.zone(), at: clock.now(), tabs };
}

/** Reads rows from a place on, over as many tabs as fit into one answer. */
function rowsPart(ports: Ports, order: KeepOrder & { part: 'rows' }): KeptPart {
  const tabs = tabsNamed(ports, order.tabs);
  const { from } = order;
  const extents = tabs.map((tab) => ports.keeper.extent(tab)?.rows ?? 0);
  const pieces: KeptPiece[] = [];
  let left = CELLS_AT_ONCE;
  for (let at = from.tab; at < tabs.length; at += 1) {
    const tab = tabs[at] as Tab;
    const all = extents[at] ?? 0;
    for (let first = at === from.tab ? from.row : 1; first <= all; ) {
      if (left <= 0) return { pieces, next: { tab: at, row: first }, rows: sum(extents) };
      const count = Math.min(all - first + 1, rowsWithin(left, tab));
      const rows = ports.keeper.read(tab, first, count);
      pieces.push({ tab: tab.key, first, rows });
      left -= cellsIn(rows);
      first += count;
    }
  }
  return { pieces, next: null, rows: sum(extents) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
