import { groupBy } from '../../texts/group-by';
import type { GridRow } from '../cells/cell';
import { cellText } from '../cells/read-cell';
import { isBlankRow, type Rows } from '../cells/read-rows';
import type { Columns, Tab } from '../cells/tab';
import { type Change, changedBlocks } from '../cells/write-cells';
import type { WritePorts } from '../ports';
import { readTab } from '../reading/office';
import { idAt } from './row-ids';
import { writeAndVerify } from './write-and-verify';

/**
 * `ids` is by row number. If people move rows meanwhile, each row is recognised by its other cells and its id
 * is written again.
 */
export function writeIds<C extends Columns>(
  ports: WritePorts,
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
    ports.writer.write(tab, changedBlocks(tab, known, new Map(changes), words));
  };
  const look = () => {
    known = readTab(ports, tab, words);
    return misplacedIds(tab, known, meant);
  };
  writeAndVerify(ports.writer, { write, look }, ids);
}

/**
 * By row number: the ids still to be written, because the row has no id or the id of another row. Rows whose
 * other cells are equal get their ids in order.
 */
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
      if (isBlankRow(row, read.places)) return [];
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
