import { type Rows, readRows } from '../cells/read-rows';
import type { Columns, Tab } from '../cells/tab';
import type { Ports } from '../ports';

/** Reads the rows of a tab whose cell in the column with this key is one of the values: that column, and those rows. */
export function findRows<C extends Columns>(
  ports: Ports,
  tab: Tab<C>,
  key: keyof C & string,
  values: readonly string[],
): Rows<Tab<C>> {
  const { headers, rows } = ports.workbook.scan(tab, [key]);
  const wanted = new Set(values);
  const places = rows.flatMap(({ at, texts }) => (wanted.has(texts[0] ?? '') ? [at] : []));
  return rowsAt(ports, tab, { headers, places });
}

/** Reads whole rows of a tab by their places, given the headers that stand above them. */
export function rowsAt<C extends Columns>(
  ports: Ports,
  tab: Tab<C>,
  { headers, places }: { headers: readonly string[]; places: readonly number[] },
): Rows<Tab<C>> {
  const rows = ports.workbook.readPlaces(tab, places, headers.length);
  return readRows(tab, { headers, rows, isPart: true }, ports.words());
}

/** Reads the last row of a tab that holds anything, beside which rows are added. */
export function lastRowOf<C extends Columns>(ports: Ports, tab: Tab<C>): Rows<Tab<C>> {
  const at = ports.rawTabs.rows(tab) ?? 0;
  const headers = ports.workbook.headers(tab);
  return rowsAt(ports, tab, { headers, places: at > tab.headerRow ? [at] : [] });
}
