import { type Rows, readRows } from '../cells/read-rows';
import type { Columns, RowOf, Tab } from '../cells/tab';
import type { ReadPorts } from '../ports';
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

function rowsById<C extends Columns>(tab: Tab<C>, { rows }: Rows<Tab<C>>) {
  return new Map(rows.map((placed) => [textIn(placed.row, tab.id), placed]));
}

function textIn<T extends Tab>(row: RowOf<T>, key: string): string {
  return String(row[key as keyof typeof row]);
}
