import type { ReportWords } from '../../words/report-words';
import type { DrawChart } from '../document/chart';

/** What the texts of a report are written with. */
export interface ReportContext {
  readonly words: ReportWords;
  readonly language: 'vi' | 'en';
  readonly draw: DrawChart;
}

/** A line of the outline: what it is, and its text with braces; it is left out where a value of them is nothing. */
export type OutlineLine = ReportWords['report']['outline'][number];
