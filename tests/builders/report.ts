import { liveData } from '../../src/report/data/live-data';
import type { ReportData } from '../../src/report/data/report-data';
import type { ReportContext } from '../../src/report/data/report-words';
import { report } from '../../src/words/vi/report/report';
import { audiences, trainingForms } from '../../src/words/vi/report/training-forms';
import { settings } from './settings';
import { type SummaryFields, summaryOf } from './summary';

/** Context in which a report is written in Vietnamese. */
export const reportDesk: ReportContext = {
  language: 'vi',
  words: { report, audiences, trainingForms },
};

/** Data of a report. By default about one unit without answers. */
export function reportData(fields: SummaryFields = {}, more: Partial<ReportData> = {}): ReportData {
  return {
    ...liveData(summaryOf(fields), settings({ reportPlace: 'Phù Ninh', reportSymbol: 'VPHU' })),
    ...more,
  };
}
