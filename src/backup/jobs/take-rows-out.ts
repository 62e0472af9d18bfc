import { runsOf } from '../../workbook/cells/runs-of';
import type { Columns, RowOf, Tab } from '../../workbook/cells/tab';
import type { Ports } from '../../workbook/ports';
import { removeRows } from '../../workbook/writing/remove-rows';
import { idAt } from '../../workbook/writing/row-ids';
import { writeAndLook } from '../../workbook/writing/write-and-look';
import { readWhole, type WholeTab } from './archive-rows';

/** Deletions in one go: where more stretches would have to go, because people have sorted, rows are emptied instead. */
const MOST_STRETCHES = 100;

/** Tabs in which several rows have one id, or none. */
const WITHOUT_IDS = ['log', 'periods'];

/**
 * Takes rows out of a tab and flushes: whole rows, so that the tab grows short again, with what people have written
 * beside them. Where people have moved rows meanwhile, a row that was hit in another's stead is put back below, and
 * what is left goes at another try. Rows that lie in many places are emptied, with one write, and stay blank.
 */
export function takeRowsOut<C extends Columns>(
  ports: Ports,
  tab: Tab<C>,
  goes: (row: RowOf<Tab<C>>) => boolean,
): void {
  let whole = readWhole(ports, tab);
  const due = (): ReadonlySet<number> => {
    const gone = new Set(whole.read.rows.filter(({ row }) => goes(row)).map(({ at }) => at));
    if (runsOf([...gone]).length <= MOST_STRETCHES) return gone;
    removeRows(ports, tab, whole.read, gone);
    return new Set();
  };
  const write = (gone: ReadonlySet<number>) => ports.rawTabs.remove(tab, runsOf([...gone]));
  const look = (gone: ReadonlySet<number>) => {
    putLostBack(ports, tab, whole, gone);
    whole = readWhole(ports, tab);
    return due();
  };
  writeAndLook(ports.rawTabs, { write, look }, due());
}

/** Puts back rows that were to stay and are nowhere to be seen after others were deleted. */
function putLostBack<C extends Columns>(
  ports: Ports,
  tab: Tab<C>,
  before: WholeTab<C>,
  gone: ReadonlySet<number>,
): void {
  const now = readWhole(ports, tab);
  const waiting = new Map<string, number>();
  for (const key of keysOf(tab, now).values()) waiting.set(key, (waiting.get(key) ?? 0) + 1);
  const lost = [...keysOf(tab, before)].filter(([at, key]) => {
    if (gone.has(at)) return false;
    const left = waiting.get(key) ?? 0;
    waiting.set(key, left - 1);
    return left < 1;
  });
  if (lost.length === 0) return;
  const rows = lost.map(([at]) => before.kept[at - 1] ?? []);
  ports.rawTabs.write(tab, now.kept.length + 1, rows);
  ports.rawTabs.flush();
}

/** Gives what each row that is not blank is known by, by its place: its id, or all of its cells. */
function keysOf<C extends Columns>(tab: Tab<C>, { kept, read }: WholeTab<C>): Map<number, string> {
  const hasIds = !WITHOUT_IDS.includes(tab.key);
  return new Map(
    read.grid.rows.flatMap((row): [number, string][] => {
      const cells = kept[row.at - 1] ?? [];
      if (cells.every((cell) => cell === '')) return [];
      const id = hasIds ? idAt(tab, read, row) : '';
      return [[row.at, id === '' ? JSON.stringify(cells) : `id ${id}`]];
    }),
  );
}
