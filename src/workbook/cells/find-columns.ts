import { cellName } from '../../texts/cell-name';
import { format } from '../../texts/format';
import type { Words } from '../../words/words';
import type { Grid, GridRow } from './cell';
import { headersIn } from './headers-in';
import { type Columns, headerNames, type Tab } from './tab';

/** Positions in the sheet, from 0, by column key. */
export type Places<C extends Columns> = Readonly<Record<keyof C & string, number>>;

/**
 * Finds the columns wherever people moved them. Throws a user-facing Error if a header is missing or doubled;
 * `rows` only let the message say where the header row is now.
 */
export function findColumns<C extends Columns>(
  tab: Tab<C>,
  headers: readonly string[],
  words: Words,
  rows: readonly GridRow[] = [],
): Places<C> {
  const found = headersIn(tab, headers);
  const isWhole = found.every(([, places]) => places.length === 1);
  const fault = isWhole ? null : headerFault(tab, headers, words, rows);
  if (fault !== null) throw new Error(fault);
  return Object.fromEntries(found.map(([key, [at]]) => [key, at])) as Places<C>;
}

export function headerFault(
  tab: Tab,
  headers: readonly string[],
  words: Words,
  rows: readonly GridRow[] = [],
): string | null {
  const { errors, tabs } = words;
  const { name } = tabs[tab.key];
  const names = headerNames(tab, words);
  const row = tab.headerRow;
  if (!isHeaderRow(tab, headers)) return movedFault(tab, rows, words);
  const cellAt = (place: number) => cellName(row, place + 1);
  const missing = missingColumns(tab, headers);
  for (const [key, [place, more]] of headersIn(tab, headers)) {
    const braces = { tab: name, row, header: String(names[key]) };
    if (place === undefined) {
      const likely = likelyHeader(tab, headers, missing);
      if (!likely) return format(errors.headerMissing, braces);
      const found = String(headers[likely.place]);
      return format(errors.headerRenamed, { ...braces, found, cell: cellAt(likely.place) });
    }
    if (more !== undefined) {
      return format(errors.headerDoubled, { ...braces, cell: cellAt(place), other: cellAt(more) });
    }
  }
  return null;
}

export function gridFault(
  tab: Tab,
  { headers, rows, dataRowAbove: above }: Grid,
  words: Words,
): string | null {
  if (!above) return headerFault(tab, headers, words, rows);
  const { name } = words.tabs[tab.key];
  return format(words.errors.rowAbove, { tab: name, cell: cellName(above, 1) });
}

/** Throws a user-facing Error if headers are faulty or a data row is above them. */
export function placesIn<C extends Columns>(tab: Tab<C>, grid: Grid, words: Words): Places<C> {
  if (grid.dataRowAbove) throw new Error(gridFault(tab, grid, words) ?? '');
  return findColumns(tab, grid.headers, words, grid.rows);
}

function movedFault(tab: Tab, rows: readonly GridRow[], words: Words): string {
  const { errors, tabs } = words;
  const { name } = tabs[tab.key];
  const found = rows.find(({ cells }) => isHeaderRow(tab, cells.map(String)));
  const sentence = found ? errors.headersMoved : errors.headersGone;
  return format(sentence, { tab: name, row: tab.headerRow, at: String(found?.at) });
}

/**
 * True for at least half of the tab's headers. Otherwise the row holds data or a title, and no header may be
 * written into it.
 */
export function isHeaderRow(tab: Tab, texts: readonly string[]): boolean {
  return 2 * presentColumns(tab, texts).length >= Object.keys(tab.columns).length;
}

export function missingColumns(tab: Tab, headers: readonly string[]): string[] {
  return headersIn(tab, headers).flatMap(([key, found]) => (found.length === 0 ? [key] : []));
}

/**
 * Finds the only unknown header beside a column that is declared next to the missing one, because it was
 * probably renamed. `null` if more than one column is missing; `place` counts from 0.
 */
export function likelyHeader(
  tab: Tab,
  headers: readonly string[],
  [key, another]: readonly string[],
): { readonly key: string; readonly place: number } | null {
  if (key === undefined || another !== undefined) return null;
  const found = headersIn(tab, headers);
  const known = found.flatMap(([, places]) => places);
  const at = found.findIndex(([one]) => one === key);
  const placesOf = (index: number) => found[index]?.[1] ?? [];
  const beside = [
    ...placesOf(at - 1).map((place) => place + 1),
    ...placesOf(at + 1).map((place) => place - 1),
  ];
  const [place, rival] = [...headers.keys()].filter(
    (one) => beside.includes(one) && !known.includes(one),
  );
  return place === undefined || rival !== undefined ? null : { key, place };
}

/** `place` is the first occurrence of the header, from 0. */
export function presentColumns(
  tab: Tab,
  headers: readonly string[],
): readonly { readonly key: string; readonly place: number }[] {
  return headersIn(tab, headers).flatMap(([key, [place]]) =>
    place === undefined ? [] : [{ key, place }],
  );
}
