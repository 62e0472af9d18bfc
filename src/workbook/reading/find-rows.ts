import { type Rows, readRows } from '../cells/read-rows';
import type { Columns, Tab } from '../cells/tab';
import type { Needs, ReadPorts } from '../ports';

export function findRows<C extends Columns>(
  ports: ReadPorts,
  tab: Tab<C>,
  key: keyof C & string,
  values: readonly string[],
): Rows<Tab<C>> {
  const { headers, rows } = ports.reader.scan(tab, [key]);
  const wanted = new Set(values);
  const places = rows.flatMap(({ at, texts }) => (wanted.has(texts[0] ?? '') ? [at] : []));
  return rowsAt(ports, tab, { headers, places });
}

/** `places` are row numbers. */
export function rowsAt<C extends Columns>(
  ports: ReadPorts,
  tab: Tab<C>,
  { headers, places }: { headers: readonly string[]; places: readonly number[] },
): Rows<Tab<C>> {
  const rows = ports.reader.readPlaces(tab, places, headers.length);
  return readRows(tab, { headers, rows, isPart: true }, ports.words());
}

export function lastRowOf<C extends Columns>(
  ports: Needs<'reader' | 'rawTabs' | 'words'>,
  tab: Tab<C>,
): Rows<Tab<C>> {
  const at = ports.rawTabs.rows(tab) ?? 0;
  const headers = ports.reader.headers(tab);
  return rowsAt(ports, tab, { headers, places: at > tab.headerRow ? [at] : [] });
}
