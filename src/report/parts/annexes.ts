import { format } from '../../texts/format';
import type { ReportWords } from '../../words/report-words';

/**
 * The annexes of a report: by block, by unit, the units that are overdue, for leaders only, what lower offices have
 * sent, where any has, and the charts, which bear no number.
 */
export const ANNEXES = ['blocks', 'units', 'overdue', 'subordinates', 'charts'] as const;

/** An annex, by key. */
export type Annex = (typeof ANNEXES)[number];

/** The numbers of sections and annexes. */
export const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI'];

/** Names an annex; it keeps its own number, whichever others are left out. */
export function annexName(annex: Annex, { annexLabel, charts }: ReportWords['report']): string {
  if (annex === 'charts') return charts.label;
  return format(annexLabel, { numeral: NUMERALS[ANNEXES.indexOf(annex)] ?? '' });
}
