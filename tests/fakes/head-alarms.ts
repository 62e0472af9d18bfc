import { HEAD_ROWS } from '../../src/workbook/tabs/summary-sheet';
import type { MemoryWorkbook } from './memory-workbook';

/** Alarm lines at the top of Tổng hợp, about letters that are not sent automatically. */
export function alarmsOf({ summary }: Pick<MemoryWorkbook, 'summary'>): string[] {
  const below = summary()?.rows.slice(HEAD_ROWS) ?? [];
  const end = below.findIndex(({ kind }) => kind !== 'alarm');
  return below.slice(0, end < 0 ? below.length : end).map(({ cells }) => cells.join(''));
}
