import { readText } from '../../texts/safe-text';
import { cellText } from '../cells/read-cell';
import { type Rows, readRows } from '../cells/read-rows';
import type { Columns, RowOf, Tab } from '../cells/tab';
import type { Needs, ReadPorts } from '../ports';
import { findRow } from './find-rows';

/**
 * Reads the rows whose value in the text column `key` is one of `values`. Unlike `findRows`, finds them too if people
 * move rows meanwhile.
 */
export function matchingRows<C extends Columns>(
  ports: ReadPorts,
  tab: Tab<C>,
  key: keyof C & string,
  values: Iterable<string>,
): Rows<Tab<C>> {
  const wanted = new Set(values);
  const grid = { ...ports.reader.readMatching(tab, key, wanted), isPart: true };
  const read = readRows(tab, grid, ports.words());
  return { ...read, rows: read.rows.filter(({ row }) => wanted.has(textIn(row, key))) };
}

/**
 * Reads the rows with these ids again, a single one where it was before. Returns `null` if one of them has changed,
 * is new or is gone.
 */
export function rowsAgain<C extends Columns>(
  ports: ReadPorts,
  tab: Tab<C>,
  before: Rows<Tab<C>>,
  ids: readonly string[],
): Rows<Tab<C>> | null {
  const [id = '', ...others] = ids;
  const known = rowsById(tab, before);
  const now =
    others.length === 0
      ? findRow(ports, tab, id, known.get(id)?.at ?? 0).read
      : matchingRows(ports, tab, tab.id, ids);
  const found = rowsById(tab, now);
  const isSame = (one: string) =>
    JSON.stringify(known.get(one)?.row) === JSON.stringify(found.get(one)?.row);
  return ids.every(isSame) ? now : null;
}

/** Ids in the order of the rows; `''` for a row without one. */
export function idsOf<C extends Columns>(tab: Tab<C>, read: Rows<Tab<C>>): string[] {
  return read.grid.rows.map(({ cells }) =>
    readText(cellText(cells[read.places[tab.id] ?? 0] ?? '')),
  );
}

/** True if the tab still has these rows and no others. Rows without an id at the end of the tab do not count. */
export function hasOnlyIds({ reader }: Needs<'reader'>, tab: Tab, ids: readonly string[]): boolean {
  const { rows } = reader.scan(tab, [tab.id]);
  const now = rows.map(({ texts: [id = ''] }) => id);
  return now.join('\n').trimEnd() === ids.join('\n').trimEnd();
}

function rowsById<C extends Columns>(tab: Tab<C>, { rows }: Rows<Tab<C>>) {
  return new Map(rows.map((placed) => [textIn(placed.row, tab.id), placed]));
}

function textIn<T extends Tab>(row: RowOf<T>, key: string): string {
  return String(row[key as keyof typeof row]);
}
