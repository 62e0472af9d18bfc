import type { ReportData } from './data/report-data';
import type { ReportOrder } from './data/report-view';

/** What the dialog Lập báo cáo calls. */
export interface ReportCalls {
  readReport: (order: ReportOrder) => ReportData;
  /** Turns a page of HTML into the bytes of a PDF. */
  printReport: (html: string) => readonly number[];
  /** Opens the summary of all dispatches in place of the dialog. */
  openSummaryPage: () => void;
}
