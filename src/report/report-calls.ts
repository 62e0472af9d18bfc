import type { ReportOrder } from './data/report-view';
import type { SentReport } from './data/sent-report';
import type { SentYear } from './data/year-data';

export interface ReportCalls {
  readReport: (order: ReportOrder) => SentReport;
  /** Reads the data of the unit records: every dispatch in the tab Theo dõi. */
  readYear: () => SentYear;
  printReport: (html: string) => readonly number[];
  /** Opens the summary of all dispatches in place of the dialog. */
  openSummaryPage: () => void;
}
