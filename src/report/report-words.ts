import type { Words } from '../words/words';

/** The words that a report is written with. */
export type ReportWords = Pick<Words, 'report' | 'trainingForms' | 'audiences' | 'stages'>;

/** A line of the outline: what it is, its text with braces, and the value without which it is left out. */
export type OutlineLine = ReportWords['report']['outline'][number];
