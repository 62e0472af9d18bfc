import type { Dialog } from '../../frame/dialog/dialog';
import type { ByLanguage } from '../../frame/view';
import { reportDialog as en } from '../../words/en/pages/report-dialog';
import { periodFile as enPeriodFile } from '../../words/en/report/period-file';
import { report as enReport } from '../../words/en/report/report';
import {
  audiences as enAudiences,
  trainingForms as enForms,
} from '../../words/en/report/training-forms';
import type { ReportWords } from '../../words/report-words';
import { reportDialog as vi } from '../../words/vi/pages/report-dialog';
import { periodFile } from '../../words/vi/report/period-file';
import { report } from '../../words/vi/report/report';
import { audiences, trainingForms } from '../../words/vi/report/training-forms';
import type { PeriodFileWords } from '../period-file/period-file';

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
  readonly periodFile: PeriodFileWords;
}

export type ReportDialog = Dialog<ReportDialogWords>;

export const REPORT_DIALOG_WORDS: ByLanguage<ReportDialogWords> = {
  vi: { report: vi, written, periodFile },
  en: {
    report: en,
    written: enWritten as unknown as typeof written,
    periodFile: enPeriodFile,
  },
};
