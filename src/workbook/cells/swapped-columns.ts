import { cellName } from '../../texts/cell-name';
import { say } from '../../texts/say';
import type { Words } from '../../words/words';
import type { Cell, GridRow } from './cell';
import type { Column } from './column';
import type { Problem } from './problem';
import { cellText, readCell } from './read-cell';
import type { Tab } from './tab';

/** Two columns by key, and their places, counted from 0. */
export interface Swapped {
  readonly keys: readonly [string, string];
  readonly places: readonly [number, number];
}

/** What stands under headers: where each column was found, counted from 0, and rows of cells. */
export interface Found {
  readonly places: Readonly<Record<string, number>>;
  readonly rows: readonly Pick<GridRow, 'cells'>[];
  /** The cells that cannot be read, where that is known. */
  readonly problems?: readonly Problem[];
}

/** Cells that must say the same: one may be a slip. */
const ENOUGH = 2;

/** Rows that are looked at. */
const LOOKED_AT = 200;

/**
 * Finds two columns whose headers have changed places: most of what the one holds cannot be read as what its header says, or
 * it has a dropdown that is never left empty and holds nothing, while what either holds reads as what the other's header
 * says; and all that one of them holds are days, or words of the other's dropdown. Null where there are none: nothing less
 * stops letters. Columns of one kind cannot be told apart.
 */
export function swappedColumns(tab: Tab, found: Found, words: Words): Swapped | null {
  const { places, rows, problems } = found;
  const keys = Object.keys(places);
  const named = problems && new Set(problems.map(({ column }) => column));
  const isNamed = (key: string) => !named || named.has(words.tabs[tab.key].headers[key] ?? key);
  const lookAt = (key: string) => {
    const cells = rows.slice(0, LOOKED_AT).map(({ cells }) => cells[places[key] ?? -1] ?? '');
    return cells.filter((cell) => cellText(cell).trim() !== '');
  };
  for (const key of keys.filter((one) => isNamed(one) || isNeverEmpty(tab.columns[one]))) {
    const own = lookAt(key);
    const column = tab.columns[key];
    const isOdd = own.length === 0 ? isNeverEmpty(column) : !isMostly(column, own, words);
    const other =
      isOdd &&
      keys.find((one) => {
        const [mine, theirs] = [
          { column, cells: own },
          { column: tab.columns[one], cells: lookAt(one) },
        ];
        return one !== key && belongToEachOther(mine, theirs, words);
      });
    if (other) return { keys: [key, other], places: [places[key] ?? 0, places[other] ?? 0] };
  }
  return null;
}

/** A column as its header says, and the cells below that are filled. */
interface Holding {
  readonly column: Column | undefined;
  readonly cells: readonly Cell[];
}

function belongToEachOther(mine: Holding, theirs: Holding, words: Words): boolean {
  const { vocabulary } = theirs.column?.codec ?? {};
  const isTheirOwn =
    vocabulary && theirs.cells.length > 0 && isMostly(theirs.column, theirs.cells, words);
  if (isTheirOwn) return false;
  if (!isMostly(theirs.column, mine.cells, words) || !isMostly(mine.column, theirs.cells, words))
    return false;
  return isTelling(mine.column, theirs.cells, words) || isTelling(theirs.column, mine.cells, words);
}

function isNeverEmpty(column: Column | undefined): boolean {
  return column?.codec.vocabulary !== undefined && column.blank !== null;
}

function isMostly(column: Column | undefined, cells: readonly Cell[], words: Words): boolean {
  return 2 * cells.filter((cell) => isReadAs(column, cell, words)).length >= cells.length;
}

/** Tells whether cells, two or more, are all days or all words of one dropdown: other kinds read what any column may hold. */
function isTelling(column: Column | undefined, cells: readonly Cell[], words: Words): boolean {
  const { vocabulary, format } = column?.codec ?? {};
  const isOwnKind = vocabulary !== undefined || format === 'day';
  return (
    isOwnKind && cells.length >= ENOUGH && cells.every((cell) => isReadAs(column, cell, words))
  );
}

function isReadAs(column: Column | undefined, cell: Cell, words: Words): boolean {
  return column !== undefined && readCell(cell, column, words) !== undefined;
}

/** What sentences about two such columns are filled with. */
export function swappedBraces(tab: Tab, { keys, places }: Swapped, { tabs }: Words) {
  const { name, headers } = tabs[tab.key];
  const [header = '', other = ''] = keys.map((key) => String(headers[key]));
  const [cell = '', otherCell = ''] = places.map((place) => cellName(tab.headerRow, place + 1));
  return { tab: name, row: tab.headerRow, header, other, cell, otherCell };
}

/** Says which two headers have changed places; null where none have. */
export function swapFault(tab: Tab, found: Found, words: Words): string | null {
  const swapped = swappedColumns(tab, found, words);
  return swapped && say(words.errors.headersSwapped, swappedBraces(tab, swapped, words));
}
