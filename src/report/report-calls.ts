import type { ReportOrder } from './data/report-view';
import type { SentReport } from './data/sent-report';
import type { SentYear } from './data/year-data';

export interface ReportCalls {
  readReport: (order: ReportOrder) => SentReport;
  readYear: () => SentYear;
  printReport: (html: string) => readonly number[];
  openSummaryPage: () => void;
}
