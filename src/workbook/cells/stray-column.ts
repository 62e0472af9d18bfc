import { cellName } from '../../texts/cell-name';
import { format } from '../../texts/format';
import type { Words } from '../../words/words';
import type { Cell, GridRow } from './cell';
import type { Column } from './column';
import { presentColumns } from './find-columns';
import type { Problem } from './problem';
import { isFilled, readCell } from './read-cell';
import type { Tab } from './tab';

/** A column whose header stands over something else, and where what it holds seems to be; places count from 0, -1 is nowhere. */
export interface StrayColumn {
  readonly key: string;
  readonly place: number;
  readonly holder: number;
}

/** Headers as they stand, and rows below them. */
export interface Found {
  readonly headers: readonly string[];
  readonly rows: readonly Pick<GridRow, 'cells'>[];
  readonly isPart?: boolean;
  /** The cells that cannot be read, where that is known. */
  readonly problems?: readonly Problem[];
}

/** Cells that must say the same: one may be a slip. */
const ENOUGH = 2;

/** Rows that are looked at. */
const LOOKED_AT = 200;

/**
 * Finds a column of days or of a dropdown that does not hold what its header says (most of its cells cannot be read, or it
 * is written in every row and holds nothing), while all that another holds can be read as just that and does not belong
 * there either: somebody has exchanged or retyped headers. One that is empty throughout is given without the other. Null
 * where there is none: bad cells alone stop nothing. Columns of one kind cannot be told apart.
 */
function strayColumn(tab: Tab, found: Found, words: Words): StrayColumn | null {
  const { headers, rows, problems, isPart } = found;
  const present = presentColumns(tab, headers, words);
  const columnAt = new Map(present.map(({ key, place }) => [place, tab.columns[key]]));
  const named = problems && new Set(problems.map(({ column }) => column));
  const isNamed = (key: string) => !named || named.has(words.tabs[tab.key].headers[key] ?? key);
  const lookAt = (place: number) => {
    const cells = rows.slice(0, LOOKED_AT).map(({ cells }) => cells[place] ?? '');
    return cells.filter(isFilled);
  };
  const isHolder = (place: number, column: Column | undefined) => {
    const cells = lookAt(place);
    const its = columnAt.get(place);
    const isAtHome = isOfOwnKind(its) && cells.length > 0 && isMostly(its, cells, words);
    return !isAtHome && isAll(column, cells, words);
  };
  for (const { key, place } of present) {
    const column = tab.columns[key];
    const isEmptyOdd = column?.written && !isPart && rows.length >= ENOUGH;
    if (!isOfOwnKind(column) || !(isNamed(key) || isEmptyOdd)) continue;
    const own = lookAt(place);
    if (own.length === 0 ? !isEmptyOdd : isMostly(column, own, words)) continue;
    const holder = headers.findIndex((_, at) => at !== place && isHolder(at, column));
    if (holder >= 0 || own.length === 0) return { key, place, holder };
  }
  return null;
}

/** Other kinds of columns read what any may hold. */
function isOfOwnKind(column: Column | undefined): boolean {
  return column?.codec.vocabulary !== undefined || column?.codec.format === 'day';
}

/** Tells whether cells, two or more, all read as one column. */
function isAll(column: Column | undefined, cells: readonly Cell[], words: Words): boolean {
  return cells.length >= ENOUGH && cells.every((cell) => isReadAs(column, cell, words));
}

function isMostly(column: Column | undefined, cells: readonly Cell[], words: Words): boolean {
  return 2 * cells.filter((cell) => isReadAs(column, cell, words)).length >= cells.length;
}

function isReadAs(column: Column | undefined, cell: Cell, words: Words): boolean {
  return column !== undefined && readCell(cell, column, words) !== undefined;
}

/** What sentences about such a column are filled with. */
export function strayBraces(
  tab: Tab,
  headers: readonly string[],
  stray: StrayColumn,
  words: Words,
) {
  const { name, headers: names } = words.tabs[tab.key];
  const [cell = '', otherCell = ''] = [stray.place, stray.holder].map((place) =>
    cellName(tab.headerRow, place + 1),
  );
  const header = String(names[stray.key]);
  const other = headers[stray.holder] ?? '';
  return { tab: name, row: tab.headerRow, header, other, cell, otherCell };
}

/** Says which header stands over something else; null where each stands over its own. */
export function strayFault(tab: Tab, found: Found, words: Words): string | null {
  const stray = strayColumn(tab, found, words);
  if (!stray) return null;
  const { headersSwapped, columnEmpty } = words.errors;
  const braces = strayBraces(tab, found.headers, stray, words);
  return format(stray.holder < 0 ? columnEmpty : headersSwapped, braces);
}
