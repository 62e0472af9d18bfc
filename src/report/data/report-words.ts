import type { stages } from '../../words/vi/letters';
import type { report } from '../../words/vi/report';
import type { audiences, trainingForms } from '../../words/vi/training-forms';

/** The words that a report is written with. */
export interface ReportWords {
  readonly report: typeof report;
  readonly trainingForms: typeof trainingForms;
  readonly audiences: typeof audiences;
  readonly stages: typeof stages;
}

/** What the texts of a report are written with. */
export interface ReportDesk {
  readonly words: ReportWords;
  readonly language: 'vi' | 'en';
}

/** A line of the outline: what it is, and its text with braces; it is left out where a value of them is nothing. */
export type OutlineLine = ReportWords['report']['outline'][number];
