import type { ReportOrder } from './data/report-view';
import type { SentReports } from './data/sent-report';
import type { SentYear } from './data/year-data';

export interface ReportCalls {
  readReports: (order: ReportOrder) => SentReports;
  readYear: (year: string) => SentYear;
  printReport: (html: string) => readonly number[];
  openSummaryPage: () => void;
}
