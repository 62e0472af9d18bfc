import { groupBy } from '../../texts/group-by';
import type { GridRow } from '../cells/cell';
import { cellText } from '../cells/read-cell';
import { isBlank, type Rows } from '../cells/read-rows';
import type { Columns, Tab } from '../cells/tab';
import { type Change, changedBlocks } from '../cells/write-cells';
import type { Ports } from '../ports';
import { readTab } from '../reading/office';
import { idAt } from './row-ids';
import { writeAndLook } from './write-and-look';

/**
 * Writes the ids of rows of a tab that was read, by their place, and flushes. While
 * its id changes a row is known by what stands beside it: where people have moved rows meanwhile, every id is put
 * back beside the cells that it belongs to.
 */
export function writeIds<C extends Columns>(
  ports: Ports,
  tab: Tab<C>,
  read: Rows<Tab<C>>,
  ids: ReadonlyMap<number, string>,
): void {
  const words = ports.words();
  const meant = read.grid.rows.map((row): [string, string] => [
    besides(tab, read, row),
    ids.get(row.at) ?? idAt(tab, read, row),
  ]);
  let known = read;
  const write = (due: ReadonlyMap<number, string>) => {
    const changes = [...due].map(([at, id]) => [at, { [tab.id]: id } as Change<C>] as const);
    ports.workbook.write(tab, changedBlocks(tab, known, new Map(changes), words));
  };
  const look = () => {
    known = readTab(ports, tab, words);
    return misplacedIds(tab, known, meant);
  };
  writeAndLook(ports.workbook, { write, look }, ids);
}

/** The ids that rows lack or have in another's stead; rows alike in all other cells take theirs in order. */
function misplacedIds<C extends Columns>(
  tab: Tab<C>,
  read: Rows<Tab<C>>,
  meant: readonly (readonly [string, string])[],
): Map<number, string> {
  const waiting: ReadonlyMap<string, (readonly [string, string])[]> = groupBy(
    meant,
    ([key]) => key,
  );
  return new Map(
    read.grid.rows.flatMap((row) => {
      if (isBlank(row, read.places)) return [];
      const [, id] = waiting.get(besides(tab, read, row))?.shift() ?? [];
      return id === undefined || id === idAt(tab, read, row) ? [] : [[row.at, id] as const];
    }),
  );
}

function besides<C extends Columns>(
  tab: Tab<C>,
  { places }: Rows<Tab<C>>,
  { cells }: GridRow,
): string {
  const others = Object.keys(tab.columns).filter((key) => key !== tab.id);
  return JSON.stringify(others.map((key) => cellText(cells[places[key] ?? 0] ?? '')));
}
