import { HEAD_ROWS } from '../../src/workbook/tabs/summary-sheet';
import type { MemoryWorkbook } from './memory-workbook';

/** The lines at the head of Tổng hợp that tell of letters which do not go by themselves. */
export function alarmsOf({ summary }: Pick<MemoryWorkbook, 'summary'>): string[] {
  const below = summary()?.rows.slice(HEAD_ROWS) ?? [];
  const end = below.findIndex(({ kind }) => kind !== 'alarm');
  return below.slice(0, end < 0 ? below.length : end).map(({ cells }) => cells.join(''));
}
