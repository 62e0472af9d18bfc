import type { Dialog } from '../../frame/dialog/dialog';
import type { ByLanguage } from '../../frame/view';
import { rollUp as enRollUp } from '../../words/en/names/roll-up';
import { reportDialog as en } from '../../words/en/pages/report-dialog';
import { report as enReport } from '../../words/en/report/report';
import {
  audiences as enAudiences,
  trainingForms as enForms,
} from '../../words/en/report/training-forms';
import type { ReportWords } from '../../words/report-words';
import type { Translated } from '../../words/translated';
import { rollUp } from '../../words/vi/names/roll-up';
import { reportDialog as vi } from '../../words/vi/pages/report-dialog';
import { report } from '../../words/vi/report/report';
import { audiences, trainingForms } from '../../words/vi/report/training-forms';

/** Vietnamese words for the report itself. The dialog around it has its own words. */
const written = { report, audiences, trainingForms };
const enWritten = {
  report: enReport,
  audiences: enAudiences,
  trainingForms: enForms,
};

export interface ReportDialogWords {
  readonly report: typeof vi;
  readonly written: ReportWords;
  readonly rollUp: Translated<typeof rollUp>;
}

export type ReportDialog = Dialog<ReportDialogWords>;

export const REPORT_DIALOG_WORDS: ByLanguage<ReportDialogWords> = {
  vi: { report: vi, written, rollUp },
  en: {
    report: en,
    written: enWritten as unknown as typeof written,
    rollUp: enRollUp,
  },
};
