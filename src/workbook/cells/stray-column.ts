import { cellName } from '../../texts/cell-name';
import { format } from '../../texts/format';
import type { Words } from '../../words/words';
import type { Cell, GridRow } from './cell';
import type { Column } from './column';
import { presentColumns } from './find-columns';
import type { Problem } from './problem';
import { isFilled, readCell } from './read-cell';
import { headerNames, type Tab } from './tab';

/**
 * `place` is the position of a header above other content. `holder` is the position of the column that seems to
 * hold the content that belongs below the header, -1 if there is none; positions count from 0.
 */
export interface StrayColumn {
  readonly key: string;
  readonly place: number;
  readonly holder: number;
}

export interface Found {
  readonly headers: readonly string[];
  readonly rows: readonly Pick<GridRow, 'cells'>[];
  readonly isPart?: boolean;
  /**
   * Problems of these rows, if already known. Then only columns with a problem and `written` columns are
   * examined.
   */
  readonly problems?: readonly Problem[];
}

/** Minimum number of cells that must fit: a single one may be a typing error. */
const ENOUGH = 2;

const ROWS_EXAMINED = 200;

/**
 * Finds a column of days or of a dropdown whose cells mostly cannot be read, while another column holds only
 * values that fit it. In a whole tab it also finds such a column if it is `written` and all its cells are
 * empty, although a row should fill it.
 */
function strayColumn(tab: Tab, found: Found, words: Words): StrayColumn | null {
  const { headers, rows, problems, isPart } = found;
  const present = presentColumns(tab, headers);
  const columnAt = new Map(present.map(({ key, place }) => [place, tab.columns[key]]));
  const named = problems && new Set(problems.map(({ column }) => column));
  const isNamed = (key: string) =>
    !named || named.has(tab.columns[key]?.header[words.language] ?? key);
  const filledCells = (place: number) => {
    const cells = rows.slice(0, ROWS_EXAMINED).map(({ cells }) => cells[place] ?? '');
    return cells.filter(isFilled);
  };
  const isHolder = (place: number, column: Column | undefined) => {
    const cells = filledCells(place);
    const its = columnAt.get(place);
    const isAtHome = isOfOwnKind(its) && cells.length > 0 && isMostly(its, cells, words);
    return !isAtHome && isAll(column, cells, words);
  };
  for (const { key, place } of present) {
    const column = tab.columns[key];
    const isEmptyOdd =
      column?.written &&
      !isPart &&
      rows.length >= ENOUGH &&
      !rows.some(({ cells }) => isFilled(cells[place] ?? '')) &&
      isDue(tab, { key, present, rows });
    if (!isOfOwnKind(column) || !(isNamed(key) || isEmptyOdd)) continue;
    const own = filledCells(place);
    if (own.length === 0 ? !isEmptyOdd : isMostly(column, own, words)) continue;
    const holder = headers.findIndex((_, at) => at !== place && isHolder(at, column));
    if (holder >= 0 || own.length === 0) return { key, place, holder };
  }
  return null;
}

/**
 * True if a row names the column as one that it fills, or names none: it does not say yet, or the header of `fills`
 * is above other content. Empty rows do not count.
 */
function isDue(
  { fills, columns }: Tab,
  {
    key,
    present,
    rows,
  }: Pick<Found, 'rows'> & { key: string; present: ReturnType<typeof presentColumns> },
): boolean {
  const place = present.find((one) => one.key === fills)?.place ?? -1;
  const written = Object.keys(columns).filter((one) => columns[one]?.written);
  return rows.some(({ cells }) => {
    const named = written.filter((one) => String(cells[place] ?? '').includes(one));
    return named.length === 0 ? cells.some(isFilled) : named.includes(key);
  });
}

/** True for columns of days and dropdowns; the codecs of other columns accept almost any text. */
function isOfOwnKind(column: Column | undefined): boolean {
  return column?.codec.vocabulary !== undefined || column?.codec.format === 'day';
}

function isAll(column: Column | undefined, cells: readonly Cell[], words: Words): boolean {
  return cells.length >= ENOUGH && cells.every((cell) => isReadAs(column, cell, words));
}

function isMostly(column: Column | undefined, cells: readonly Cell[], words: Words): boolean {
  return 2 * cells.filter((cell) => isReadAs(column, cell, words)).length >= cells.length;
}

function isReadAs(column: Column | undefined, cell: Cell, words: Words): boolean {
  return column !== undefined && readCell(cell, column, words) !== undefined;
}

export function strayBraces(
  tab: Tab,
  headers: readonly string[],
  stray: StrayColumn,
  words: Words,
) {
  const { name } = words.tabs[tab.key];
  const [cell = '', otherCell = ''] = [stray.place, stray.holder].map((place) =>
    cellName(tab.headerRow, place + 1),
  );
  const header = String(headerNames(tab, words)[stray.key]);
  const other = headers[stray.holder] ?? '';
  return { tab: name, row: tab.headerRow, header, other, cell, otherCell };
}

export function strayFault(tab: Tab, found: Found, words: Words): string | null {
  const stray = strayColumn(tab, found, words);
  if (!stray) return null;
  const { headersSwapped, columnEmpty } = words.errors;
  const braces = strayBraces(tab, found.headers, stray, words);
  return format(stray.holder < 0 ? columnEmpty : headersSwapped, braces);
}
