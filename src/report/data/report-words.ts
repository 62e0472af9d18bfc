import type { ReportWords } from '../../words/report-words';
import type { DrawChart } from '../document/chart';

export interface ReportContext {
  readonly words: ReportWords;
  readonly language: 'vi' | 'en';
  readonly draw: DrawChart;
}

/**
 * Line of the report's outline: paragraph style and text template. It is left out if the value of a
 * placeholder is empty.
 */
export type OutlineLine = ReportWords['report']['outline'][number];
