import { answerDialog } from '../answers/answer-form-dialog';
import { resultsDialog } from '../answers/results-dialog';
import { unitPage } from '../answers/visitor-page';
import { backupDialog } from '../backup/backup-dialog';
import { deadlineDialog } from '../dispatches/deadline-form-dialog';
import { dispatchDialog } from '../dispatches/dispatch-form-dialog';
import { dispatchStateDialog } from '../dispatches/jobs/change-dispatch';
import { versionDialog } from '../dispatches/jobs/issue-version';
import { recipientsDialog } from '../dispatches/recipients-dialog';
import { healthDialog } from '../health/health-dialog';
import { todaySidebar } from '../health/today-sidebar';
import { importDialog } from '../import/import-dialog';
import { approvalDialog } from '../letters/approval-dialog';
import { lettersDialog } from '../letters/letters-dialog';
import { phoneReminderDialog } from '../letters/phone-reminder-dialog';
import { returnedDialog } from '../letters/returned-dialog';
import { phoneApprovalPage } from '../letters/visitor-page';
import { testPage } from '../page-test/visitor-page';
import { reportDialog } from '../report/report-dialog';
import { setUpDialog } from '../set-up/set-up-dialog';
import { summaryDialog } from '../summary/summary-dialog';
import { unitChangesDialog } from '../unit-changes/unit-changes-dialog';
import { closingDialog } from './closing-dialog';
import { guideDialog } from './guide-dialog';
import { requestsDialog } from './requests-dialog';
import { unitLinkDialog } from './unit-link-dialog';

/** All dialogs, and the sidebar. Menu entries and page calls become public functions only from this list. */
export const DIALOGS = [
  todaySidebar,
  lettersDialog,
  approvalDialog,
  answerDialog,
  dispatchDialog,
  recipientsDialog,
  requestsDialog,
  deadlineDialog,
  versionDialog,
  dispatchStateDialog,
  phoneReminderDialog,
  returnedDialog,
  resultsDialog,
  unitLinkDialog,
  unitChangesDialog,
  importDialog,
  reportDialog,
  summaryDialog,
  closingDialog,
  healthDialog,
  setUpDialog,
  backupDialog,
  guideDialog,
] as const;

export const VISITOR_PAGES = [unitPage, phoneApprovalPage, testPage] as const;
