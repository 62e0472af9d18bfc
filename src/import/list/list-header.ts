import { plainLetters } from '../../texts/likeness';
import { type ColumnContents, cellLook, columnContents } from './column-contents';
import {
  DEEPEST,
  findHeader,
  findNamelessHeader,
  type Header,
  headerAt,
  type Table,
} from './find-header';
import { type HeaderPatterns, isOffice, isPrivate, type ListColumn } from './list-columns';
import { areRunning } from './names-in';
import { isNameWithNumber } from './person-cells';

/** A header with what its columns hold by their own cells too. */
export interface ListHeader extends Header {
  /** Columns that were found by what they hold, whatever their header says. */
  readonly guessed: readonly ListColumn[];
}

/** Headers of numbers that are as long as a telephone's and are none. */
const OTHER_NUMBERS = /^(ma|so (tai khoan|cccd|cmnd|dinh danh|hieu))\b/;

/** Finds the header of a list and what its columns hold; where no row names them, what they hold decides. */
export function listHeader(table: Table, patterns: HeaderPatterns): ListHeader {
  const header = findHeader(table, patterns) ?? findNamelessHeader(table, patterns);
  return readHeader(table, header ?? likelyPlace(table), patterns);
}

/**
 * Reads the header at given rows. Addresses make an e-mail column and telephone numbers a telephone column whatever
 * they are called; a column of contacts in which names stand with numbers holds persons; without a name column the one with most different texts is taken for it.
 */
export function readHeader(
  table: Table,
  place: Pick<Header, 'first' | 'height'>,
  patterns: HeaderPatterns,
): ListHeader {
  const header = headerAt(table, place, patterns);
  const contents = columnContents(table, place.first + place.height);
  const texts = contents.map((_, at) => header.texts[at] ?? '');
  const known = new Set(patterns.map(([column]) => column));
  const mapping: Partial<Record<ListColumn, number>> = { ...header.mapping };
  const guessed: ListColumn[] = [];
  const take = (column: ListColumn, at: number | undefined) => {
    if (at === undefined || !known.has(column)) return;
    for (const other of columnsAt(mapping, at)) delete mapping[other];
    mapping[column] = at;
    guessed.push(column);
  };
  const columns = { contents, texts, mapping };
  if (known.has('email')) take('email', addressColumn(columns));
  if (mapping.ccEmail === undefined) take('ccEmail', secondAddressColumn(columns));
  if (known.has('phone')) takePhones(columns, take);
  const withNumbers = (at = -1) => [...(contents[at]?.texts ?? [])].some(isNameWithNumber);
  if (mapping.holder === undefined)
    take('holder', [mapping.contact, mapping.position].find(withNumbers));
  if (mapping.name === undefined) take('name', nameColumn(columns) ?? addressedNames(columns));
  if (mapping.order === undefined)
    take('order', orderColumn(table.slice(place.first + place.height), columns));
  return { ...header, texts, mapping, guessed };
}

/** The columns of a list as they are understood so far. */
interface Columns {
  readonly contents: readonly ColumnContents[];
  readonly texts: readonly string[];
  readonly mapping: Partial<Record<ListColumn, number>>;
}

/** The column to take for e-mail where none was found that holds an address: one of the office before a person's. */
function addressColumn({ contents, texts, mapping }: Columns): number | undefined {
  if ((contents[mapping.email ?? -1]?.addresses ?? 0) > 0) return undefined;
  const some = placesOf(
    contents,
    ({ addresses, filled }) => addresses > 0 && addresses * 2 >= filled,
  );
  const others = some.filter((at) => at !== mapping.ccEmail && at !== mapping.name);
  return others.find((at) => !isPrivate(texts[at] ?? '')) ?? others[0];
}

/** A further column of addresses gets copies, unless its header says that they are a person's own. */
function secondAddressColumn({ contents, texts, mapping }: Columns): number | undefined {
  return placesOf(contents, ({ addresses, filled }) => addresses > 0 && addresses * 2 >= filled)
    .filter((at) => at !== mapping.email && columnsAt(mapping, at).length === 0)
    .find((at) => !isPrivate(texts[at] ?? ''));
}

/** Numbers under the name of an office are a person's own; others are the unit's. */
function takePhones(
  { contents, texts, mapping }: Columns,
  take: (column: ListColumn, at: number) => void,
): void {
  const some = placesOf(contents, ({ phones, filled }) => phones > 0 && phones * 2 >= filled);
  for (const at of some) {
    const text = texts[at] ?? '';
    const [meant] = columnsAt(mapping, at);
    const isTaken = meant !== undefined && !['holder', 'contact', 'name'].includes(meant);
    if (isTaken || OTHER_NUMBERS.test(plainLetters(text))) continue;
    const column = isOffice(text) ? 'holderPhone' : 'phone';
    const holds = (contents[mapping[column] ?? -1]?.phones ?? 0) > 0;
    if (!holds && !(column === 'phone' && isPrivate(text))) take(column, at);
  }
}

/** The column with most different texts, of those that mean nothing else. */
function nameColumn({ contents, mapping }: Columns): number | undefined {
  const free = placesOf(contents, ({ texts }) => texts.size > 0).filter(
    (at) => columnsAt(mapping, at).length === 0,
  );
  const sizeOf = (at: number) => contents[at]?.texts.size ?? 0;
  return [...free].sort((a, b) => sizeOf(b) - sizeOf(a) || a - b)[0];
}

/** Where no column is left for names: that in which addresses stand, if they stand behind names. */
function addressedNames({ contents, mapping }: Columns): number | undefined {
  const { addresses = 0, behindNames = 0 } = contents[mapping.email ?? -1] ?? {};
  return behindNames > 0 && behindNames * 2 >= addresses ? mapping.email : undefined;
}

/** A column of running numbers before the names, whatever it is called: 1, 2, 3, beginning anew or not. */
function orderColumn(rows: Table, { contents, mapping }: Columns): number | undefined {
  return placesOf(contents, ({ numbers, filled }) => numbers > 1 && numbers * 2 > filled)
    .filter((at) => at < (mapping.name ?? 0) && columnsAt(mapping, at).length === 0)
    .find((at) => {
      const numbers = rows.flatMap(
        (row) => /^\s*(\d{1,4})[.)]?\s*$/.exec(row[at] ?? '')?.[1] ?? [],
      );
      return areRunning(numbers);
    });
}

function placesOf(
  contents: readonly ColumnContents[],
  isSuch: (contents: ColumnContents) => boolean,
): number[] {
  return contents.flatMap((one, at) => (isSuch(one) ? [at] : []));
}

function columnsAt(mapping: Header['mapping'], at: number): ListColumn[] {
  return (Object.keys(mapping) as ListColumn[]).filter((column) => mapping[column] === at);
}

/**
 * The place of a header that names nothing known: the first row with most of the columns, where those below it hold addresses
 * or numbers and it does not, or where none of its texts comes again; else there is none.
 */
function likelyPlace(table: Table): Pick<Header, 'first' | 'height'> {
  const filledIn = (row: readonly string[]) =>
    new Set(row.map((cell) => cell.trim()).filter((cell) => cell !== '')).size;
  const top = table.slice(0, DEEPEST);
  const most = top.reduce((max, row) => Math.max(max, filledIn(row)), 0);
  const found = top.findIndex((row) => filledIn(row) > 1 && filledIn(row) >= most * 0.6);
  const first =
    found >= 0
      ? found
      : Math.max(
          0,
          top.findIndex((row) => filledIn(row) > 0),
        );
  const row = table[first] ?? [];
  const below = table.slice(first + 1);
  const isData = row.some((cell) => !['empty', 'text'].includes(cellLook(cell)));
  const comesAgain = row.some(
    (cell, at) => cell.trim() !== '' && below.some((other) => other[at]?.trim() === cell.trim()),
  );
  const isHeader = found >= 0 && below.length > 0 && !isData && !comesAgain;
  return { first, height: isHeader ? 1 : 0 };
}
