import { format } from '../../texts/format';
import type { ReportWords } from '../../words/report-words';

/**
 * Annexes of a report: `blocks` (figures by block), `units` (by unit), `overdue` (overdue units, for leaders
 * only), `subordinates` (subordinate offices, if any has reported), and `charts`, which has no number.
 */
export const ANNEXES = ['blocks', 'units', 'overdue', 'subordinates', 'charts'] as const;

export type Annex = (typeof ANNEXES)[number];

export const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI'];

/** Name of an annex. Its number does not depend on which other annexes are left out. */
export function annexName(annex: Annex, { annexLabel, charts }: ReportWords['report']): string {
  if (annex === 'charts') return charts.label;
  return format(annexLabel, { numeral: NUMERALS[ANNEXES.indexOf(annex)] ?? '' });
}
