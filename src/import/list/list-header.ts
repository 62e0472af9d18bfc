import { plainLetters } from '../../texts/plain-letters';
import { type ColumnContents, cellKind, columnContents } from './column-contents';
import {
  findHeader,
  findNamelessHeader,
  HEADER_SEARCH_ROWS,
  type Header,
  headerAt,
  type ListTable,
} from './find-header';
import { type HeaderPatterns, isOfPerson, isPrivate, type ListColumn } from './list-columns';
import { areRunning } from './names-in';
import { isNameWithNumber } from './person-cells';

/** `guessed` are the columns whose contents decided their meaning. */
export interface ListHeader extends Header {
  readonly guessed: readonly ListColumn[];
}

/** Headers of columns whose numbers can be as long as telephone numbers. */
const OTHER_NUMBERS = /^(ma|so (tai khoan|cccd|cmnd|dinh danh|hieu))\b/;

export function listHeader(table: ListTable, patterns: HeaderPatterns): ListHeader {
  const header = findHeader(table, patterns) ?? findNamelessHeader(table, patterns);
  return readHeader(table, header ?? likelyPosition(table), patterns);
}

/**
 * If no `email` or `phone` column contains addresses or telephone numbers, a column that contains them gets
 * that meaning, whatever its header says. A contact or position column with names and numbers becomes `holder`.
 */
export function readHeader(
  table: ListTable,
  position: Pick<Header, 'first' | 'height'>,
  patterns: HeaderPatterns,
): ListHeader {
  const header = headerAt(table, position, patterns);
  const contents = columnContents(table, position.first + position.height);
  const texts = contents.map((_, at) => header.texts[at] ?? '');
  const known = new Set(patterns.map(([column]) => column));
  const mapping: Partial<Record<ListColumn, number>> = { ...header.mapping };
  const guessed: ListColumn[] = [];
  const assign = (column: ListColumn, at: number | undefined) => {
    if (at === undefined || !known.has(column)) return;
    for (const other of columnsAt(mapping, at)) delete mapping[other];
    mapping[column] = at;
    guessed.push(column);
  };
  const columns = { contents, texts, mapping };
  if (known.has('email')) assign('email', addressColumn(columns));
  if (mapping.ccEmail === undefined) assign('ccEmail', secondAddressColumn(columns));
  if (known.has('phone')) assignPhones(columns, assign);
  const withNumbers = (at = -1) => [...(contents[at]?.texts ?? [])].some(isNameWithNumber);
  if (mapping.holder === undefined)
    assign('holder', [mapping.contact, mapping.position].find(withNumbers));
  if (mapping.name === undefined) assign('name', nameColumn(columns) ?? addressedNames(columns));
  if (mapping.order === undefined)
    assign('order', orderColumn(table.slice(position.first + position.height), columns));
  // An empty column holds no names, whatever its header says.
  const hasLines = contents.some(({ filled }) => filled > 0);
  for (const column of ['holder', 'holderPhone'] as const)
    if (hasLines && contents[mapping[column] ?? -1]?.filled === 0) delete mapping[column];
  return { ...header, texts, mapping, guessed };
}

interface Columns {
  readonly contents: readonly ColumnContents[];
  readonly texts: readonly string[];
  readonly mapping: Partial<Record<ListColumn, number>>;
}

/** `undefined` if the `email` column has addresses. Columns marked as private come last. */
function addressColumn({ contents, texts, mapping }: Columns): number | undefined {
  if ((contents[mapping.email ?? -1]?.addresses ?? 0) > 0) return undefined;
  const addressColumns = indexesWhere(
    contents,
    ({ addresses, filled }) => addresses > 0 && addresses * 2 >= filled,
  );
  const taken = [mapping.ccEmail, mapping.leaderEmail, mapping.name];
  const others = addressColumns.filter((at) => !taken.includes(at));
  return others.find((at) => !isPrivate(texts[at] ?? '')) ?? others[0];
}

function secondAddressColumn({ contents, texts, mapping }: Columns): number | undefined {
  return indexesWhere(contents, ({ addresses, filled }) => addresses > 0 && addresses * 2 >= filled)
    .filter((at) => at !== mapping.email && columnsAt(mapping, at).length === 0)
    .find((at) => !isPrivate(texts[at] ?? ''));
}

function assignPhones(
  { contents, texts, mapping }: Columns,
  assign: (column: ListColumn, at: number) => void,
): void {
  const phoneColumns = indexesWhere(
    contents,
    ({ phones, filled }) => phones > 0 && phones * 2 >= filled,
  );
  for (const at of phoneColumns) {
    const text = texts[at] ?? '';
    const [meaning] = columnsAt(mapping, at);
    const isTaken = meaning !== undefined && !['holder', 'contact', 'name'].includes(meaning);
    if (isTaken || OTHER_NUMBERS.test(plainLetters(text))) continue;
    const column = isOfPerson(text) ? 'holderPhone' : 'phone';
    const holds = (contents[mapping[column] ?? -1]?.phones ?? 0) > 0;
    if (!holds) assign(column, at);
  }
}

function nameColumn({ contents, mapping }: Columns): number | undefined {
  const free = indexesWhere(contents, ({ texts }) => texts.size > 0).filter(
    (at) => columnsAt(mapping, at).length === 0,
  );
  const sizeOf = (at: number) => contents[at]?.texts.size ?? 0;
  return [...free].sort((a, b) => sizeOf(b) - sizeOf(a) || a - b)[0];
}

/**
 * The `email` column if at least half of its addresses have a name before them. Used if no other column can
 * contain the names.
 */
function addressedNames({ contents, mapping }: Columns): number | undefined {
  const { addresses = 0, behindNames = 0 } = contents[mapping.email ?? -1] ?? {};
  return behindNames > 0 && behindNames * 2 >= addresses ? mapping.email : undefined;
}

/** A column of running numbers to the left of the names. The numbers may start again at 1. */
function orderColumn(rows: ListTable, { contents, mapping }: Columns): number | undefined {
  return indexesWhere(contents, ({ numbers, filled }) => numbers > 1 && numbers * 2 > filled)
    .filter((at) => at < (mapping.name ?? 0) && columnsAt(mapping, at).length === 0)
    .find((at) => {
      const numbers = rows.flatMap(
        (row) => /^\s*(\d{1,4})[.)]?\s*$/.exec(row[at] ?? '')?.[1] ?? [],
      );
      return areRunning(numbers);
    });
}

function indexesWhere(
  contents: readonly ColumnContents[],
  accepts: (contents: ColumnContents) => boolean,
): number[] {
  return contents.flatMap((one, at) => (accepts(one) ? [at] : []));
}

function columnsAt(mapping: Header['mapping'], at: number): ListColumn[] {
  return (Object.keys(mapping) as ListColumn[]).filter((column) => mapping[column] === at);
}

/**
 * Takes the first row with several texts and at least 60 % as many as the fullest row. It is a header unless it
 * has data or a text that is repeated below; then `height` is 0.
 */
function likelyPosition(table: ListTable): Pick<Header, 'first' | 'height'> {
  const filledIn = (row: readonly string[]) =>
    new Set(row.map((cell) => cell.trim()).filter((cell) => cell !== '')).size;
  const top = table.slice(0, HEADER_SEARCH_ROWS);
  const max = top.reduce((max, row) => Math.max(max, filledIn(row)), 0);
  const found = top.findIndex((row) => filledIn(row) > 1 && filledIn(row) >= max * 0.6);
  const first =
    found >= 0
      ? found
      : Math.max(
          0,
          top.findIndex((row) => filledIn(row) > 0),
        );
  const row = table[first] ?? [];
  const below = table.slice(first + 1);
  const isData = row.some((cell) => !['empty', 'text'].includes(cellKind(cell)));
  const isRepeated = row.some(
    (cell, at) => cell.trim() !== '' && below.some((other) => other[at]?.trim() === cell.trim()),
  );
  const isHeader = found >= 0 && below.length > 0 && !isData && !isRepeated;
  return { first, height: isHeader ? 1 : 0 };
}
