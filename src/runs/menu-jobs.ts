import { checkForm } from '../answers/jobs/check-or-return';
import { answerForm } from '../answers/jobs/record-answer';
import { unitLinkForm } from '../answers/jobs/use-unit-link';
import { dispatchForm } from '../dispatches/jobs/add-dispatch';
import { deadlineForm } from '../dispatches/jobs/change-deadline';
import { dispatchStateForm } from '../dispatches/jobs/change-dispatch';
import { versionForm } from '../dispatches/jobs/issue-version';
import type { FormAnswers } from '../forms/form-view';
import { openHealth } from '../health/health';
import { showSummary } from '../health/refresh';
import { openToday } from '../health/today/open-today';
import { openImport } from '../import/jobs/open-import';
import { openApproval, openLetters, openTell } from '../letters/jobs/open-letters';
import { periodForm } from '../periods/jobs/close-period';
import { openReport } from '../report/jobs/report-dialog';
import { openSubordinates } from '../subordinates/jobs/import-subordinates';
import { openUnitChanges } from '../unit-changes/jobs/change-units';
import type { DialogPage } from '../workbook/page-sizes';
import type { Ports } from '../workbook/ports';
import { openAbout, openBackup, openGuide, openSetUp } from './menu-entries';

export type MenuJob = (ports: Ports) => void;

/** Returns a job that opens a form. `chosen` are initial values by field name. */
const form =
  (viewOf: (ports: Ports) => { readonly title: string }, page: DialogPage = 'form') =>
  (ports: Ports, chosen?: FormAnswers): void => {
    const view = viewOf(ports);
    ports.people.openDialog(page, view.title, { ...view, chosen });
  };

export const menuJobs = {
  openToday,
  setUp: openSetUp,
  openImport,
  openUnitChanges,
  openDispatch: form(dispatchForm, 'dispatch-form'),
  openVersion: form(versionForm),
  openLetters,
  openApproval,
  openTell,
  openAnswer: form(answerForm, 'answer-form'),
  openCheck: form(checkForm),
  openDeadline: form(deadlineForm, 'deadline-form'),
  openDispatchState: form(dispatchStateForm),
  openUnitLink: form(unitLinkForm),
  updateSummary: showSummary,
  closePeriod: form(periodForm),
  openSubordinates: openSubordinates,
  openReport,
  openHealth,
  openBackup: openBackup,
  openGuide,
  openAbout,
};
