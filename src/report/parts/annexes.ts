import { format } from '../../texts/format';
import type { ReportWords } from '../../words/report-words';

/** Phụ lục I to VI in this order, and `charts`, which has no number. `overdue` is meant for leaders only. */
export const ANNEXES = [
  'blocks',
  'units',
  'overdue',
  'subordinates',
  'values',
  'rounds',
  'charts',
] as const;

export type Annex = (typeof ANNEXES)[number];

export const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI'];

/** The number does not depend on which other annexes are left out. */
export function annexName(annex: Annex, { annexLabel, charts }: ReportWords['report']): string {
  if (annex === 'charts') return charts.label;
  return format(annexLabel, { numeral: NUMERALS[ANNEXES.indexOf(annex)] ?? '' });
}
