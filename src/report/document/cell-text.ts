import { formatDay } from '../../calendar/day';
import type { Language } from '../../texts/language';
import { formatNumber, formatShare } from '../../texts/number-text';
import type { ReportCell } from './document';

/** For example `1.234`, `98,6%` or `05/11/2024`. */
export function reportCellText(cell: ReportCell, language: Language): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return formatNumber(cell, language);
  return 'day' in cell ? formatDay(cell.day) : formatShare(cell.part, cell.whole, language);
}
