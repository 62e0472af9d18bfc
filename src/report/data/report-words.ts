import type { ReportWords } from '../../words/report-words';

/** What the texts of a report are written with. */
export interface ReportDesk {
  readonly words: ReportWords;
  readonly language: 'vi' | 'en';
}

/** A line of the outline: what it is, and its text with braces; it is left out where a value of them is nothing. */
export type OutlineLine = ReportWords['report']['outline'][number];
