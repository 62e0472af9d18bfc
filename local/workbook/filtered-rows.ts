import type { TabSnapshot } from '../services/spreadsheet/book/snapshot';

/** Numbers (from 1) of the rows that a tab's filter hides. */
export function filteredRows(tab: TabSnapshot): number[] {
  const { filter } = tab;
  if (!filter || Object.keys(filter.hidden).length === 0) return [];
  const { box, hidden } = filter;
  const { display } = tab;
  const rows = Array.from({ length: box.rows - 1 }, (_, i) => box.row + 1 + i);
  return rows.filter((row) =>
    Object.entries(hidden).some(([column, texts]) =>
      texts.includes(display[row - 1]?.[box.column + Number(column) - 2] ?? ''),
    ),
  );
}
