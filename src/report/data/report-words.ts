import type { AskedWords } from '../../dispatches/rules/asked-text';
import type { ReportWords } from '../../words/report-words';

export interface ReportContext {
  readonly words: ReportWords;
  readonly language: 'vi' | 'en';
}

/**
 * `look` is the paragraph style. `of` limits a line to dispatches that ask receipt only, training, or another
 * task. A line other than `section` and `subsection` is left out if the value of any of its placeholders is
 * empty.
 */
export type OutlineLine = ReportWords['report']['outline'][number] & {
  readonly of?: keyof AskedWords;
};
