import type { DialogDesk } from '../../frame/dialog/dialog-desk';
import type { Language } from '../../texts/language';
import { reportDialog as en } from '../../words/en/pages/report-dialog';
import { report as enReport } from '../../words/en/report/report';
import {
  audiences as enAudiences,
  trainingForms as enForms,
} from '../../words/en/report/training-forms';
import { stages as enStages } from '../../words/en/sentences/letters';
import { reportDialog as vi } from '../../words/vi/pages/report-dialog';
import { report } from '../../words/vi/report/report';
import { audiences, trainingForms } from '../../words/vi/report/training-forms';
import { stages } from '../../words/vi/sentences/letters';
import type { ReportDesk } from '../data/report-words';

/** The words of the dialog's own page. */
export type ReportDialogWords = { readonly report: typeof vi };

/** What the parts of the dialog work with. */
export type ReportDialog = DialogDesk<ReportDialogWords>;

/** The words of the dialog in both languages. */
export const REPORT_DIALOG_WORDS: Readonly<Record<Language, ReportDialogWords>> = {
  vi: { report: vi },
  en: { report: en },
};

/** Gives what reports are written with in a language. */
export function reportDesk(language: Language): ReportDesk {
  const words = { report, stages, audiences, trainingForms };
  const english = {
    report: enReport,
    stages: enStages,
    audiences: enAudiences,
    trainingForms: enForms,
  };
  return { language, words: language === 'vi' ? words : (english as unknown as typeof words) };
}
