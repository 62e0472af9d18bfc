import type { AnswersCalls } from '../answers/answers-calls';
import { checkAnswer } from '../answers/jobs/check-or-return';
import { listSubordinates, openUnitPage } from '../answers/jobs/open-page';
import { recordAnswer } from '../answers/jobs/record-answer';
import { sendAnswerJobs } from '../answers/jobs/submit-answer';
import { useUnitLink } from '../answers/jobs/use-unit-link';
import type { BackupCalls } from '../backup/backup-calls';
import { archiveDispatches } from '../backup/jobs/archive-dispatches';
import { readBackupRows } from '../backup/jobs/read-backup-rows';
import { restoreFile } from '../backup/jobs/restore-file';
import { addDispatch } from '../dispatches/jobs/add-dispatch';
import { changeDeadline } from '../dispatches/jobs/change-deadline';
import { changeDispatch } from '../dispatches/jobs/change-dispatch';
import { issueVersion } from '../dispatches/jobs/issue-version';
import type { FormsCalls } from '../forms/form-view';
import type { ImportCalls } from '../import/import-calls';
import { answersOnFile, importAnswers } from '../import/jobs/import-answers';
import { importUnits } from '../import/jobs/import-units';
import { readImport } from '../import/jobs/open-import';
import { undoAnswers } from '../import/jobs/undo-answers';
import { undoImport } from '../import/jobs/undo-import';
import { decideByHand, previewFromOutbox, readApproval } from '../letters/jobs/decide-letters';
import { markReturned } from '../letters/jobs/mark-returned';
import { recordTold, unitMessage } from '../letters/jobs/phone-reminders';
import { previewPlanned, readLetters, sendTest } from '../letters/jobs/preview-letters';
import { planLeadership } from '../letters/jobs/queue-leadership';
import { renewLinks } from '../letters/jobs/renew-links';
import { cancelLetters, markSent, sendAgain } from '../letters/jobs/settle-by-hand';
import type { LettersCalls, SendingCalls } from '../letters/letters-calls';
import { takePageTest } from '../page-test/page-test';
import type { PageTestCalls } from '../page-test/page-test-view';
import { closePeriod } from '../periods/jobs/close-period';
import { printReport, readReport, readYear } from '../report/jobs/report-dialog';
import type { ReportCalls } from '../report/report-calls';
import { saveSetUp } from '../set-up/save-set-up';
import { setUpView } from '../set-up/set-up-steps';
import type { SetUpCalls } from '../set-up/set-up-view';
import { importSubordinates, subordinateFilesView } from '../subordinates/jobs/import-subordinates';
import type { SubordinateCalls } from '../subordinates/rules/subordinates-view';
import { openSummaryPage } from '../summary/jobs/open-summary-page';
import { changeUnits, readUnits } from '../unit-changes/jobs/change-units';
import { findMailbox } from '../unit-changes/jobs/find-mailbox';
import type { UnitChangesCalls } from '../unit-changes/rules/units-view';
import { upgradeFile } from '../upgrade/upgrade-file';
import type { UpgradeCalls } from '../upgrade/upgrade-view';
import type { JobsFor } from '../workbook/jobs-for';
import { queueByHand, sendNextChunk } from './send-by-hand';

export const formJobs: JobsFor<FormsCalls> = {
  addDispatch,
  issueVersion,
  changeDeadline,
  changeDispatch,
  recordAnswer,
  checkAnswer,
  useUnitLink: (ports, answers) => renewLinks(ports, answers) ?? useUnitLink(ports, answers),
  takeClosing: (ports, answers) => closePeriod(ports, planLeadership, answers),
};

export const sendingJobs: JobsFor<SendingCalls> = {
  queueLetters: (ports, acceptsGap) => queueByHand(ports, acceptsGap === true),
  sendNextChunk,
};

export const lettersJobs: JobsFor<LettersCalls> = {
  previewLetterText: previewPlanned,
  sendTestLetter: sendTest,
  previewOutboxLetter: previewFromOutbox,
  readLetters,
  readApproval,
  decideLetters: decideByHand,
  cancelLetters,
  sendLettersAgain: sendAgain,
  markLettersSent: markSent,
  markReturned,
  unitMessage,
  recordTold,
};

/** Jobs of the unit's page. Each passes on only the declared arguments, whatever a visitor sends. */
export const answersJobs: JobsFor<AnswersCalls> = {
  ...sendAnswerJobs,
  listDispatches: (ports, token, shown) => openUnitPage(ports, token, '', shown),
  listSubordinates: (ports, token, page) => listSubordinates(ports, token, page),
};

export const importJobs: JobsFor<ImportCalls> = {
  readImport,
  importUnits,
  undoImport,
  answersOnFile,
  importAnswers,
  undoAnswers,
};

export const unitChangesJobs: JobsFor<UnitChangesCalls> = { readUnits, changeUnits, findMailbox };

export const reportJobs: JobsFor<ReportCalls> = {
  readReport,
  readYear,
  printReport,
  openSummaryPage,
};

export const subordinateJobs: JobsFor<SubordinateCalls> = {
  readSubordinates: subordinateFilesView,
  importSubordinates,
};

export const backupJobs: JobsFor<BackupCalls> = {
  readBackupRows,
  restoreFile,
  archiveDispatches,
};

export const setUpJobs: JobsFor<SetUpCalls> = { readSetUp: setUpView, saveSetUp };

export const upgradeJobs: JobsFor<UpgradeCalls> = { upgradeFile };

export const pageTestJobs: JobsFor<PageTestCalls> = { takePageTest };
