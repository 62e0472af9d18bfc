import type { NamedTable } from './choose-sheet';
import { cellKind, columnContents } from './column-contents';
import { findHeader, type Header, type ListTable } from './find-header';
import { legacyCells, withConverted } from './legacy/legacy-text';
import { columnOf, type HeaderPatterns, isPrivate } from './list-columns';

export interface UnusedColumn {
  readonly at: number;
  readonly text: string;
  readonly filled: number;
  /**
   * True if it has addresses and is not marked as private, has a heading for names, or has no heading above at
   * least `MIN_CELLS` filled cells.
   */
  readonly mayMatter: boolean;
}

/** A column without a heading and with fewer filled cells may be a stray remark. */
const MIN_CELLS = 2;

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
 * All named tables (sheets of a workbook), and the tables of a document that have a header or contain an
 * address.
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
