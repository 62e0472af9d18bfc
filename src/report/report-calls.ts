import type { ReportOrder } from './data/report-view';
import type { SentReport } from './data/sent-report';
import type { SentYear } from './data/year-data';

export interface ReportCalls {
  readReport: (order: ReportOrder) => SentReport;
  /** Reads every dispatch in Theo dõi, for the unit records. */
  readYear: () => SentYear;
  printReport: (html: string) => readonly number[];
  /** Opens the summary of all dispatches in place of the dialog. */
  openSummaryPage: () => void;
}
