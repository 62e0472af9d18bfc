import { format } from '../../texts/format';
import type { ReportWords } from '../../words/report-words';

/**
 * Annexes of a report: by block, by unit, overdue units (for leaders only), subordinate offices (if
 * any has reported), and charts (without a number).
 */
export const ANNEXES = ['blocks', 'units', 'overdue', 'subordinates', 'charts'] as const;

export type Annex = (typeof ANNEXES)[number];

export const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI'];

/** Name of an annex. Its number does not depend on which other annexes are left out. */
export function annexName(annex: Annex, { annexLabel, charts }: ReportWords['report']): string {
  if (annex === 'charts') return charts.label;
  return format(annexLabel, { numeral: NUMERALS[ANNEXES.indexOf(annex)] ?? '' });
}
