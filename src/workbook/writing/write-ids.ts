import { groupBy } from '../../texts/group-by';
import type { GridRow } from '../cells/cell';
import { cellText } from '../cells/read-cell';
import { isBlankRow, type Rows } from '../cells/read-rows';
import type { Columns, Tab } from '../cells/tab';
import { type Change, changedBlocks } from '../cells/write-cells';
import type { WritePorts } from '../ports';
import { readTab } from '../reading/office';
import { mendColumns } from './moved-columns';
import { idAt } from './row-ids';
import { unlessMoved, untilSettled } from './until-settled';

/**
 * `ids` is by row number. If people move rows meanwhile, each row is recognised by its other cells and its id
 * is written again. Throws as `untilSettled`.
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
  let due = ids;
  const write = () => {
    const changes = [...due].map(([at, id]) => [at, { [tab.id]: id } as Change<C>] as const);
    const blocks = changedBlocks(tab, known, new Map(changes), words);
    unlessMoved(ports, tab, known.grid.headers, () => ports.writer.write(tab, blocks));
  };
  const mend = (isMissing: boolean) => {
    const place = known.places[tab.id] ?? 0;
    mendColumns(ports, tab, {
      headers: known.grid.headers,
      rows: known.grid.rows.map(({ at, cells }) => ({
        isMeant: (row) => row.at === at,
        cells: isMissing
          ? cells
          : Object.assign([...cells], { [place]: due.get(at) ?? cells[place] }),
      })),
      places: [place],
    });
  };
  const left = () => {
    known = readTab(ports, tab, words);
    due = misplacedIds(tab, known, meant);
    return due.size > 0 ? write : null;
  };
  if (due.size === 0) return;
  write();
  untilSettled(ports, tab, { headers: () => known.grid.headers, mend, left });
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
