/**
 * All functions that Apps Script can call, grouped by the check that runs first: a user in the spreadsheet, a
 * trigger's own id, or a signed link. A page calls them by the names in its `…Calls` type.
 */

import { createPorts } from './google/create-ports';
import { editOf } from './google/edit-event';
import { guardCalls, onlyInSpreadsheet } from './google/guards';
import { visitorPage } from './google/html/html-page';
import { addMenu, type MenuFunction } from './google/menu';
import { hasStart, templateFile } from './google/spreadsheet/template-file';
import { todayJobs } from './health/today/open-today';
import { warnIfSilent } from './health/warn-if-silent';
import {
  answersJobs,
  backupJobs,
  formJobs,
  importJobs,
  lettersJobs,
  pageTestJobs,
  reportJobs,
  sendingJobs,
  setUpJobs,
  subordinateJobs,
  unitChangesJobs,
  upgradeJobs,
} from './runs/call-jobs';
import { handleEdit } from './runs/handle-edit';
import { reportErrors, runWhenSetUp } from './runs/menu-entries';
import { menuJobs } from './runs/menu-jobs';
import { openVisitorPage } from './runs/open-visitor-page';
import { tick as runTick } from './runs/tick';
import { prepareTemplate as prepareTemplateFile } from './set-up/prepare-template';
import type { JobsFor } from './workbook/jobs-for';
import type { Ports } from './workbook/ports';
import { assertSchema } from './workbook/reading/file-version';

/** Menu entry: for a user in the spreadsheet, whatever the file's state. Shows errors in an alert. */
const anyState = guardCalls((job) => onlyInSpreadsheet(() => reportErrors(createPorts(), job)));
/**
 * Menu entry: also needs a spreadsheet that is set up and completely restored. A file of an older schema is
 * offered its upgrade.
 */
const whenSetUp = guardCalls((job) => onlyInSpreadsheet(() => runWhenSetUp(createPorts(), job)));
/** Dialog call: for a user in the spreadsheet, whatever the file's schema. */
const anySchema = guardCalls((job) => onlyInSpreadsheet(() => job(createPorts())));
/** Dialog call: for a user in the spreadsheet. Throws if the file's schema is not this version's. */
const currentSchema = guardCalls((job) =>
  onlyInSpreadsheet(() => {
    const ports = createPorts();
    assertSchema(ports);
    return job(ports);
  }),
);
/** Page call: for anyone; each job checks the signature of the link first. */
const signedLink = guardCalls((job) => job(createPorts()));

export const onOpen = () => {
  const ports = createPorts();
  addMenu(
    ports.language(),
    VERSION,
    TEMPLATE && ports.scriptProperties.get('owner') === null && !hasStart(),
  );
  warnIfSilent(ports);
};

/** Menu entry for a publisher, only in the build of a template. */
export const prepareTemplate = () =>
  onlyInSpreadsheet(() =>
    reportErrors(createPorts(), (ports) => prepareTemplateFile(ports, templateFile())),
  );

/**
 * Sets up a file. The first tab of a template is Vietnamese, so a copy is set up in Vietnamese without asking.
 */
const setUpCopy = (ports: Ports) => {
  if (ports.scriptProperties.get('language') === null && hasStart())
    ports.scriptProperties.set('language', 'vi');
  menuJobs.setUp(ports);
};

const menuEntries: JobsFor<Record<MenuFunction, () => void>> = TEMPLATE
  ? { ...menuJobs, setUp: setUpCopy }
  : menuJobs;
export const { setUp, openBackup, openGuide, openAbout } = anyState(menuEntries);
export const { openToday, openImport, openUnitChanges, openDispatch, openVersion } =
  whenSetUp(menuEntries);
export const { openLetters, openApproval, openTell, openAnswer, openCheck } =
  whenSetUp(menuEntries);
export const { openDeadline, openDispatchState, openUnitLink } = whenSetUp(menuEntries);
export const { updateSummary, closePeriod, openSubordinates, openReport, openHealth } =
  whenSetUp(menuEntries);

export const { readToday, readUnitFile } = currentSchema(todayJobs);
export const { upgradeFile } = anySchema(upgradeJobs);
export const { readSetUp, saveSetUp } = currentSchema(setUpJobs);
export const { readImport, importUnits, undoImport } = currentSchema(importJobs);
export const { answersOnFile, importAnswers, undoAnswers } = currentSchema(importJobs);
export const { readUnits, changeUnits, findMailbox } = currentSchema(unitChangesJobs);
export const { addDispatch, issueVersion, changeDeadline, changeDispatch } =
  currentSchema(formJobs);
export const { recordAnswer, checkAnswer, useUnitLink, takeClosing } = currentSchema(formJobs);
export const { previewLetterText, sendTestLetter, previewOutboxLetter } =
  currentSchema(lettersJobs);
export const { readLetters, readApproval } = currentSchema(lettersJobs);
export const { decideLetters, cancelLetters, markReturned } = currentSchema(lettersJobs);
export const { sendLettersAgain, markLettersSent } = currentSchema(lettersJobs);
export const { unitMessage, recordTold } = currentSchema(lettersJobs);
export const { queueLetters, sendNextChunk } = currentSchema(sendingJobs);
export const { readSubordinates, importSubordinates } = currentSchema(subordinateJobs);
export const { readReport, readYear, printReport, openSummaryPage } = currentSchema(reportJobs);
export const { readBackupRows } = anySchema(backupJobs);
export const { restoreFile, archiveDispatches } = currentSchema(backupJobs);

export const tick = (event?: { triggerUid?: string }) => runTick(createPorts(), event?.triggerUid);
export const onSheetEdit = (event: GoogleAppsScript.Events.SheetsOnEdit) =>
  handleEdit(createPorts(), editOf(event));

export const doGet = (event: GoogleAppsScript.Events.DoGet) =>
  visitorPage(openVisitorPage(createPorts(), event.parameter));
export const { confirmReceipt, reportTraining, tellDelay } = signedLink(answersJobs);
export const { listDispatches, listSubordinates } = signedLink(answersJobs);
export const { takePageTest } = signedLink(pageTestJobs);
