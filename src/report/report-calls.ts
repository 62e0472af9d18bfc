import type { ReportOrder } from './data/report-view';
import type { SentReport } from './data/sent-report';
import type { SentYear } from './data/year-data';

/** What the dialog Lập báo cáo calls. */
export interface ReportCalls {
  readReport: (order: ReportOrder) => SentReport;
  /** Reads every dispatch that stands in the working tabs, for the records of units. */
  readYear: () => SentYear;
  /** Turns a page of HTML into the bytes of a PDF. */
  printReport: (html: string) => readonly number[];
  /** Opens the summary of all dispatches in place of the dialog. */
  openSummaryPage: () => void;
}
