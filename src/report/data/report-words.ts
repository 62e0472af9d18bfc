import type { ReportWords } from '../../words/report-words';
import type { DrawChart } from '../document/chart';

/** What the texts of a report are written with. */
export interface ReportContext {
  readonly words: ReportWords;
  readonly language: 'vi' | 'en';
  readonly draw: DrawChart;
}

/** Line of the outline: style and template. Left out if any placeholder is empty. */
export type OutlineLine = ReportWords['report']['outline'][number];
