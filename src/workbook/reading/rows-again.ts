import { readText } from '../../texts/safe-text';
import { leftOutTexts } from '../cells/cell';
import { cellText } from '../cells/read-cell';
import type { Rows } from '../cells/read-rows';
import type { Columns, RowOf, Tab } from '../cells/tab';
import type { Needs, ReadPorts } from '../ports';
import { findRow, matchingRows } from './find-rows';

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

/** Ids in the order of the rows; `''` for a row without one. Throws if rows were left out without reading their ids. */
export function idsOf<C extends Columns>(tab: Tab<C>, { grid, places }: Rows<Tab<C>>): string[] {
  const left = leftOutTexts(grid, tab.id).map(({ at, text }) => [at, text] as const);
  const read = grid.rows.map(
    ({ at, cells }) => [at, readText(cellText(cells[places[tab.id] ?? 0] ?? ''))] as const,
  );
  return [...new Map([...left, ...read])].sort(([one], [other]) => one - other).map(([, id]) => id);
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
