import { cleanText } from '../../texts/clean-text';
import { columnOf, type HeaderPatterns, isPrivate, type ListColumn } from './list-columns';

/** A list as it was read: rows of texts, as they stand in the file. */
export type Table = readonly (readonly string[])[];

/** Which column of a table holds what, counted from 0. */
export type Mapping = Readonly<Partial<Record<ListColumn, number>>>;

/** The header of a table: its rows, counted from 0, the text of each column, and what the columns hold. */
export interface Header {
  readonly first: number;
  /** How many rows it has: two when the upper one is merged over groups of columns, none when there is no header. */
  readonly height: 0 | 1 | 2;
  /** Of two rows both texts, the upper one first: "Hộp thư điện tử – Công vụ". */
  readonly texts: readonly string[];
  readonly mapping: Mapping;
}

/** Rows among which a header is looked for. */
export const DEEPEST = 30;

/**
 * Finds the header of a table: the row, or pair of rows, that names most columns, the unit's name among them. In a
 * list of several columns it names a second one too, since the kind of a unit may read as a header does.
 */
export function findHeader(table: Table, patterns: HeaderPatterns): Header | null {
  return mostNamed(table, patterns, ({ mapping }) => mapping.name !== undefined);
}

/** Finds the header of a table that names several columns, but the unit's name in no words that are known. */
export function findNamelessHeader(table: Table, patterns: HeaderPatterns): Header | null {
  return mostNamed(table, patterns, ({ mapping }) => mapping.name === undefined);
}

function mostNamed(
  table: Table,
  patterns: HeaderPatterns,
  isSuch: (header: Header) => boolean,
): Header | null {
  const found = table
    .slice(0, DEEPEST)
    .flatMap((_, first) => headersFrom(table, first, patterns))
    .filter((header) => isSuch(header) && isHeader(header, table))
    .map((header) => ({ header, named: Object.keys(header.mapping).length }));
  const most = Math.max(0, ...found.map(({ named }) => named));
  return found.find(({ named }) => named === most)?.header ?? null;
}

/** What may be a header from a row on: a pair of rows goes before its upper one, the lower one is none alone. */
function headersFrom(table: Table, first: number, patterns: HeaderPatterns): Header[] {
  const arePair = (at: number) => areTiers(table[at] ?? [], table[at + 1] ?? [], patterns);
  if (first > 0 && arePair(first - 1)) return [];
  const one = headerAt(table, { first, height: 1 }, patterns);
  return arePair(first) ? [headerAt(table, { first, height: 2 }, patterns), one] : [one];
}

/** Reads the header at given rows, by what it says alone; a mailbox of the office goes before a person's own. */
export function headerAt(
  table: Table,
  { first, height }: Pick<Header, 'first' | 'height'>,
  patterns: HeaderPatterns,
): Header {
  const upper = height === 0 ? [] : (table[first] ?? []).map(cleanText);
  const subordinates = height === 2 ? (table[first + 1] ?? []).map(cleanText) : [];
  const tiers = tiersOf(upper, subordinates);
  const columns = tiers.map(([above, below], at) => {
    const text = joined(above, below);
    return { at, text, meaning: meaningOf([text, below, above], patterns) };
  });
  const inOrder = [
    ...columns.filter(({ text }) => !isPrivate(text)),
    ...columns.filter(({ text }) => isPrivate(text)),
  ];
  const mapping: Partial<Record<ListColumn, number>> = {};
  for (const { at, meaning } of inOrder) {
    if (meaning !== null && mapping[meaning] === undefined) mapping[meaning] = at;
  }
  return { first, height, texts: columns.map(({ text }) => text), mapping };
}

/** Both texts of each column; one that is merged over several columns stands above all of them. */
function tiersOf(upper: readonly string[], subordinates: readonly string[]): [string, string][] {
  let group = '';
  return Array.from({ length: Math.max(upper.length, subordinates.length) }, (_, at) => {
    const [above = '', below = ''] = [upper[at], subordinates[at]];
    if (above !== '') group = above;
    return [above === '' && below !== '' ? group : above, below];
  });
}

function joined(above: string, below: string): string {
  if (above === '' || below === '' || above === below) return below || above;
  return `${above} – ${below}`;
}

function meaningOf(texts: readonly string[], patterns: HeaderPatterns): ListColumn | null {
  for (const text of texts) {
    const column = text === '' ? null : columnOf(text, patterns);
    if (column) return column;
  }
  return null;
}

/**
 * Two rows of one header: the upper one is merged over a group of columns, and in some column it stands for both and says
 * what the lower one does not, as no title does. A header and the first line below it are not, since a group has no text of
 * its own above its second column.
 */
function areTiers(
  upper: readonly string[],
  subordinates: readonly string[],
  patterns: HeaderPatterns,
): boolean {
  const above = upper.map(cleanText);
  const below = subordinates.map(cleanText);
  const meantBelow = below.map((text) => columnOf(text, patterns));
  const spans = above.some((text, at) => {
    const meant = text === '' ? null : columnOf(text, patterns);
    return meant !== null && (below[at] ? below[at] === text : !meantBelow.includes(meant));
  });
  const first = above.findIndex((text) => text !== '');
  const hasGroup = below.some((text, at) => text !== '' && !above[at] && at > first);
  return new Set(above.filter((text) => text !== '')).size > 1 && spans && hasGroup;
}

function isHeader({ first, height, texts, mapping }: Header, table: Table): boolean {
  const filled = texts.filter((text) => text !== '').length;
  const fewest = mapping.name !== undefined && filled <= 1 ? 1 : 2;
  if (Object.keys(mapping).length < fewest) return false;
  const cells = table.slice(first, first + height).flat();
  return !cells.some((cell) => /@|^\s*\d+\s*$/.test(cell));
}
