import type { ReportLayout } from '../records/settings';
import type { report } from './vi/report/report';
import type { audiences, trainingForms } from './vi/report/training-forms';
import type { stages } from './vi/sentences/letters';

/** The words that a report is written with. */
export interface ReportWords {
  readonly report: typeof report;
  readonly trainingForms: typeof trainingForms;
  readonly audiences: typeof audiences;
  readonly stages: typeof stages;
}

/** The reports of closed periods as HTML with braces: for leaders, and for bodies that support a dispatch. */
export interface PrintFile {
  readonly words: ReportWords;
  readonly leaders: Readonly<Record<ReportLayout, string>>;
  readonly support: Readonly<Record<ReportLayout, string>>;
}
