import type { report } from './vi/report/report';
import type { audiences, trainingForms } from './vi/report/training-forms';

export interface ReportWords {
  readonly report: typeof report;
  readonly trainingForms: typeof trainingForms;
  readonly audiences: typeof audiences;
}
