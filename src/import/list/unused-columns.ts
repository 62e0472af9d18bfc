import type { NamedTable } from './choose-sheet';
import { cellKind, columnContents } from './column-contents';
import { findHeader, type Header, type ListTable } from './find-header';
import { legacyCells, withConverted } from './legacy/legacy-text';
import { columnOf, type HeaderPatterns, isPrivate } from './list-columns';

/** A column that the import does not use; `at` is its index. */
export interface UnusedColumn {
  readonly at: number;
  readonly text: string;
  readonly filled: number;
  /** True if it has addresses, a heading for names, or an empty heading above at least `MIN_CELLS` filled cells. */
  readonly mayMatter: boolean;
}

/** A column without a heading and with fewer filled cells may be a stray remark. */
const MIN_CELLS = 2;

/**
 * Unused columns that may matter: those with addresses under a heading that does not say that they are private,
 * with a heading for names, or with an empty heading above at least `MIN_CELLS` filled cells.
 */
export function columnsToReview(
  table: ListTable,
  header: Header,
  patterns: HeaderPatterns,
): UnusedColumn[] {
  return unusedColumns(table, header, patterns).filter(({ mayMatter }) => mayMatter);
}

export function unusedColumns(
  table: ListTable,
  { first, height, texts, mapping }: Header,
  patterns: HeaderPatterns,
): UnusedColumn[] {
  const used = new Set(Object.values(mapping));
  return columnContents(table, first + height).flatMap(({ filled, addresses }, at) => {
    const text = texts[at] ?? '';
    const isMailbox = addresses > 0 && !isPrivate(text);
    const isBare = height > 0 && text === '' && filled >= MIN_CELLS;
    const mayMatter = isMailbox || isBare || columnOf(text, patterns) === 'name';
    return filled > 0 && !used.has(at) ? [{ at, text, filled, mayMatter }] : [];
  });
}

/**
 * Indexes of the tables other than `read` that the user may want to import: all named ones (sheets of a
 * workbook), and of the others (tables of a document) those that have a header or contain an address.
 */
export function unusedTables(
  tables: readonly NamedTable[],
  read: number,
  patterns: HeaderPatterns,
): number[] {
  return tables.flatMap(({ name, table }, at) => {
    if (at === read) return [];
    if (name !== '') return [at];
    const hasAddress = table.some((row) => row.some((cell) => cellKind(cell) === 'address'));
    const isList =
      hasAddress || findHeader(withConverted(table, legacyCells(table)), patterns) !== null;
    return isList ? [at] : [];
  });
}
