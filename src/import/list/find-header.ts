import { cleanText } from '../../texts/clean-text';
import { columnOf, type HeaderPatterns, isPrivate, type ListColumn } from './list-columns';

export type ListTable = readonly (readonly string[])[];

/** Column indexes count from 0. */
export type Mapping = Readonly<Partial<Record<ListColumn, number>>>;

/** `first` is the index of the header's first row, `height` the number of its rows. */
export interface Header {
  readonly first: number;
  /** 2 if the upper row has captions merged over several columns, 0 without a header. */
  readonly height: 0 | 1 | 2;
  /** With two rows, upper and lower text: "Hộp thư điện tử – Công vụ". */
  readonly texts: readonly string[];
  readonly mapping: Mapping;
}

export const HEADER_SEARCH_ROWS = 30;

/**
 * Finds the row or pair of rows that names the most columns, including the unit's name. A row with several
 * texts must name at least two columns, because a unit's name can look like a heading.
 */
export function findHeader(table: ListTable, patterns: HeaderPatterns): Header | null {
  return bestHeader(table, patterns, ({ mapping }) => mapping.name !== undefined);
}

/** Finds a header that names at least two columns, but not the unit's name. */
export function findNamelessHeader(table: ListTable, patterns: HeaderPatterns): Header | null {
  return bestHeader(table, patterns, ({ mapping }) => mapping.name === undefined);
}

function bestHeader(
  table: ListTable,
  patterns: HeaderPatterns,
  accepts: (header: Header) => boolean,
): Header | null {
  const candidates = table
    .slice(0, HEADER_SEARCH_ROWS)
    .flatMap((_, first) => headersFrom(table, first, patterns))
    .filter((header) => accepts(header) && isHeader(header, table))
    .map((header) => ({ header, named: Object.keys(header.mapping).length }));
  const max = Math.max(0, ...candidates.map(({ named }) => named));
  return candidates.find(({ named }) => named === max)?.header ?? null;
}

/**
 * The two-row header comes before its upper row alone. Empty if `first` is the lower row of a two-row header.
 */
function headersFrom(table: ListTable, first: number, patterns: HeaderPatterns): Header[] {
  const isPair = (at: number) => isTwoRowHeader(table[at] ?? [], table[at + 1] ?? [], patterns);
  if (first > 0 && isPair(first - 1)) return [];
  const one = headerAt(table, { first, height: 1 }, patterns);
  return isPair(first) ? [headerAt(table, { first, height: 2 }, patterns), one] : [one];
}

/** Of several columns with the same meaning, the first one that is not marked as private is used. */
export function headerAt(
  table: ListTable,
  { first, height }: Pick<Header, 'first' | 'height'>,
  patterns: HeaderPatterns,
): Header {
  const upper = height === 0 ? [] : (table[first] ?? []).map(cleanText);
  const lower = height === 2 ? (table[first + 1] ?? []).map(cleanText) : [];
  const tiers = tiersOf(upper, lower);
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

/** A merged upper text applies to all columns that it spans. */
function tiersOf(upper: readonly string[], lower: readonly string[]): [string, string][] {
  let group = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, at) => {
    const [above = '', below = ''] = [upper[at], lower[at]];
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
 * Some lower cell must be filled below an empty one, which excludes a header followed by the first line of the
 * list. Some upper cell must be a known caption that the lower row does not repeat, and that is not merged across
 * columns with nothing below, which excludes a title.
 */
function isTwoRowHeader(
  upper: readonly string[],
  lower: readonly string[],
  patterns: HeaderPatterns,
): boolean {
  const above = upper.map(cleanText);
  const below = lower.map(cleanText);
  const columnsBelow = below.map((text) => columnOf(text, patterns));
  const hasOwnCaption = above.some((text, at) => {
    const meant = text === '' ? null : columnOf(text, patterns);
    if (meant === null) return false;
    if (below[at]) return below[at] === text;
    const isMergedAcross = [above[at - 1], above[at + 1]].includes(text);
    return !isMergedAcross && !columnsBelow.includes(meant);
  });
  const first = above.findIndex((text) => text !== '');
  const hasGroup = below.some((text, at) => text !== '' && !above[at] && at > first);
  return new Set(above.filter((text) => text !== '')).size > 1 && hasOwnCaption && hasGroup;
}

function isHeader({ first, height, texts, mapping }: Header, table: ListTable): boolean {
  const filled = texts.filter((text) => text !== '').length;
  const min = mapping.name !== undefined && filled <= 1 ? 1 : 2;
  if (Object.keys(mapping).length < min) return false;
  const cells = table.slice(first, first + height).flat();
  return !cells.some((cell) => /@|^\s*\d+\s*$/.test(cell));
}
