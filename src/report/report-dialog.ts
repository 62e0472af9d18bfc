import { openSummaryPage } from '../summary/jobs/open-summary-page';
import type { MenuDialog } from '../workbook/dialog';
import { printReport, readReports, readYear, reportView } from './jobs/report-dialog';
import type { ReportCalls } from './report-calls';

export const reportDialog = {
  page: 'report',
  size: [1100, 720],
  title: ({ menu }) => menu.openReport,
  entry: 'openReport',
  guard: 'whenSetUp',
  view: reportView,
  calls: { readReports, readYear, printReport, openSummaryPage },
} as const satisfies MenuDialog<ReportCalls>;
