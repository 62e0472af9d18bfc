import type { ReportWords } from '../../words/report-words';
import type { DrawChart } from '../document/chart';

export interface ReportContext {
  readonly words: ReportWords;
  readonly language: 'vi' | 'en';
  readonly draw: DrawChart;
}

/**
 * Line of the report's outline: `look` is its paragraph style, `text` its template. A `section` or `subsection`
 * is numbered and always shown. Any other line is left out if the value of one of its placeholders is empty.
 */
export type OutlineLine = ReportWords['report']['outline'][number];
