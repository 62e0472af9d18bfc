import type { NamedTable } from './choose-sheet';
import { cellLook, columnContents } from './column-contents';
import { findHeader, type Header, type Table } from './find-header';
import { legacyCells, withConverted } from './legacy/legacy-text';
import { columnOf, type HeaderPatterns, isPrivate } from './list-columns';

/** A column that is taken for nothing; its place counts from 0. */
export interface LeftColumn {
  readonly at: number;
  readonly text: string;
  /** Cells that hold something. */
  readonly filled: number;
  /** Whether it may be a second list beside the first, or a mailbox. */
  readonly mayBeUnit: boolean;
}

/** Cells below one another that are more than a stray remark. */
const FEWEST = 2;

/**
 * Finds the columns that are taken for nothing and may be a second list beside the first, or a mailbox: they hold addresses
 * that are not called a person's own, their heading is one of names, or they have none.
 */
export function leftColumns(table: Table, header: Header, patterns: HeaderPatterns): LeftColumn[] {
  return unusedColumns(table, header, patterns).filter(({ mayBeUnit }) => mayBeUnit);
}

/** Finds all columns that hold something and are taken for nothing. */
export function unusedColumns(
  table: Table,
  { first, height, texts, mapping }: Header,
  patterns: HeaderPatterns,
): LeftColumn[] {
  const used = new Set(Object.values(mapping));
  return columnContents(table, first + height).flatMap(({ filled, addresses }, at) => {
    const text = texts[at] ?? '';
    const isMailbox = addresses > 0 && !isPrivate(text);
    const isBare = height > 0 && text === '' && filled >= FEWEST;
    const mayBeUnit = isMailbox || isBare || columnOf(text, patterns) === 'name';
    return filled > 0 && !used.has(at) ? [{ at, text, filled, mayBeUnit }] : [];
  });
}

/** Gives the places of what is left of a file when one table is read: sheets, and tables of a document that look like lists. */
export function leftTables(
  tables: readonly NamedTable[],
  read: number,
  patterns: HeaderPatterns,
): number[] {
  return tables.flatMap(({ name, table }, at) => {
    if (at === read) return [];
    if (name !== '') return [at];
    const hasAddress = table.some((row) => row.some((cell) => cellLook(cell) === 'address'));
    const isList =
      hasAddress || findHeader(withConverted(table, legacyCells(table)), patterns) !== null;
    return isList ? [at] : [];
  });
}
