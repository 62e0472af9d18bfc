import { openSummaryPage } from '../../summary/jobs/open-summary-page';
import type { JobsFor } from '../../workbook/jobs-for';
import type { ReportCalls } from '../report-calls';
import { readYear } from './read-year';
import { printReport, readReport } from './report-dialog';

/** What carries out the calls of the dialog Lập báo cáo. */
export const reportJobs: JobsFor<ReportCalls> = {
  readReport,
  readYear,
  printReport,
  openSummaryPage,
};
