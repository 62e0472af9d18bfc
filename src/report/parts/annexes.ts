import { format } from '../../texts/format';
import type { ReportWords } from '../../words/report-words';

/** In this order. `overdue` is meant for leaders only. */
export const ANNEXES = ['blocks', 'units', 'overdue', 'values', 'rounds'] as const;

export type Annex = (typeof ANNEXES)[number];

export const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI'];

/** Numbered by its place among the annexes that the report has. */
export function annexName(
  annex: Annex,
  present: readonly Annex[],
  { annexLabel }: ReportWords['report'],
): string {
  return format(annexLabel, { numeral: NUMERALS[present.indexOf(annex)] ?? '' });
}
