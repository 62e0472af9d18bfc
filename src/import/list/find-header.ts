import { cleanText } from '../../texts/clean-text';
import { columnOf, type HeaderPatterns, type ListColumn } from './list-columns';

/** A list as it was read: rows of texts, as they stand in the file. */
export type Table = readonly (readonly string[])[];

/** Which column of a table holds what, counted from 0. */
export type Mapping = Readonly<Partial<Record<ListColumn, number>>>;

/** The header of a table: its rows, counted from 0, the text of each column, and what the columns hold. */
export interface Header {
  readonly first: number;
  /** How many rows it has: two when the upper one is merged over groups of columns, none when there is no header. */
  readonly height: 0 | 1 | 2;
  readonly texts: readonly string[];
  readonly mapping: Mapping;
}

/** Rows among which a header is looked for. */
const DEEPEST = 30;

/**
 * Finds the header of a table: the row, or pair of rows, that names most columns, the unit's name among them. In a
 * list of several columns it names a second one too, since the kind of a unit may read as a header does.
 */
export function findHeader(table: Table, patterns: HeaderPatterns): Header | null {
  let best: Header | null = null;
  let most = 0;
  for (const first of table.keys()) {
    if (first >= DEEPEST) break;
    for (const height of [1, 2] as const) {
      const header = headerAt(table, { first, height }, patterns);
      const named = Object.keys(header.mapping).length;
      if (named > most && isHeader(header, table)) [best, most] = [header, named];
    }
  }
  return best;
}

/** Reads the header at given rows; a lower cell that is filled goes before the merged one above it. */
export function headerAt(
  table: Table,
  { first, height }: Pick<Header, 'first' | 'height'>,
  patterns: HeaderPatterns,
): Header {
  const upper = height === 0 ? [] : (table[first] ?? []).map(cleanText);
  const lower = height === 2 ? (table[first + 1] ?? []).map(cleanText) : [];
  const width = Math.max(upper.length, lower.length);
  const texts = Array.from({ length: width }, (_, at) => lower[at] || upper[at] || '');
  const mapping: Partial<Record<ListColumn, number>> = {};
  for (const [at, text] of texts.entries()) {
    const column = columnOf(text, patterns);
    if (column && mapping[column] === undefined) mapping[column] = at;
  }
  return { first, height, texts, mapping };
}

function isHeader({ first, height, texts, mapping }: Header, table: Table): boolean {
  if (mapping.name === undefined) return false;
  const filled = texts.filter((text) => text !== '').length;
  if (Object.keys(mapping).length < 2 && filled > 1) return false;
  const cells = table.slice(first, first + height).flat();
  return !cells.some((cell) => /@|^\s*\d+\s*$/.test(cell));
}
