import type { ReportData } from './data/report-data';
import type { ReportOrder } from './data/report-view';
import type { YearData } from './data/year-data';

/** What the dialog Lập báo cáo calls. */
export interface ReportCalls {
  readReport: (order: ReportOrder) => ReportData;
  /** Reads every dispatch that stands in the working tabs, for the records of units. */
  readYear: () => YearData;
  /** Turns a page of HTML into the bytes of a PDF. */
  printReport: (html: string) => readonly number[];
  /** Opens the summary of all dispatches in place of the dialog. */
  openSummaryPage: () => void;
}
