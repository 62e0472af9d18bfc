/**
 * Everything that Apps Script may call, by what has to pass: a person at the spreadsheet, a trigger by its own id, a
 * visitor by a signed link. The names are those of each subject's calls, which its pages make.
 */

import { createPorts } from './google/create-ports';
import { editOf } from './google/edit-event';
import { atTheSpreadsheet, guarded } from './google/guards';
import { visitorPage } from './google/html/html-page';
import { addMenu, type MenuFunction } from './google/menu';
import { hasStart, templateFile } from './google/spreadsheet/template-file';
import { sayIfSilent } from './health/opening';
import { todayJobs } from './health/today/open-today';
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
import * as edit from './runs/handle-edit';
import { menuEntry, saying } from './runs/menu-entries';
import { menuJobs } from './runs/menu-jobs';
import { openVisitorPage } from './runs/open-visitor-page';
import * as ticking from './runs/tick';
import { prepareTemplate as prepare } from './set-up/prepare-template';
import type { JobsFor } from './workbook/jobs-for';
import type { Ports } from './workbook/ports';
import { assertSchema } from './workbook/reading/file-schema';

/** A person at the spreadsheet; what keeps an entry from running is said in a sentence. */
const always = guarded((job) => atTheSpreadsheet(() => saying(createPorts(), job)));
/** The same, where the spreadsheet is set up and all of it is there. */
const menu = guarded((job) => atTheSpreadsheet(() => menuEntry(createPorts(), job)));
/** A person at the spreadsheet. */
const atAnySchema = guarded((job) => atTheSpreadsheet(() => job(createPorts())));
/** A person at the spreadsheet, with a file of this version's schema. */
const dialog = guarded((job) =>
  atTheSpreadsheet(() => {
    const ports = createPorts();
    assertSchema(ports);
    return job(ports);
  }),
);
/** Anyone: each job asks first whether this office has signed the link. */
const visitor = guarded((job) => job(createPorts()));

export const onOpen = () => {
  const ports = createPorts();
  addMenu(
    ports.language(),
    VERSION,
    TEMPLATE && ports.scriptProperties.get('owner') === null && !hasStart(),
  );
  sayIfSilent(ports);
};

/** What a publisher presses: only the build of a template has it. */
export const prepareTemplate = () =>
  atTheSpreadsheet(() => saying(createPorts(), (ports) => prepare(ports, templateFile())));

/** The first tab of a template is Vietnamese: nobody who copied it is asked for a language. */
const setUpCopy = (ports: Ports) => {
  if (ports.scriptProperties.get('language') === null && hasStart())
    ports.scriptProperties.set('language', 'vi');
  menuJobs.setUp(ports);
};

const entries: JobsFor<Record<MenuFunction, () => void>> = TEMPLATE
  ? { ...menuJobs, setUp: setUpCopy }
  : menuJobs;
export const { setUp, openBackup, openGuide, openAbout } = always(entries);
export const { openToday, openImport, openUnitChanges, openDispatch, openVersion } = menu(entries);
export const { openLetters, openApproval, openTell, openAnswer, openCheck } = menu(entries);
export const { openDeadline, openDispatchState, openUnitLink } = menu(entries);
export const { updateSummary, closePeriod, openSubordinates, openReport, openHealth } =
  menu(entries);

export const { readToday, readUnitFile } = dialog(todayJobs);
export const { upgradeFile } = atAnySchema(upgradeJobs);
export const { readSetUp, saveSetUp } = dialog(setUpJobs);
export const { importDesk, importUnits, undoImport } = dialog(importJobs);
export const { answersOnFile, importAnswers, undoAnswers } = dialog(importJobs);
export const { readUnits, changeUnits, findMailbox } = dialog(unitChangesJobs);
export const { addDispatch, issueVersion, changeDeadline, changeDispatch } = dialog(formJobs);
export const { recordAnswer, checkAnswer, useUnitLink, takeClosing } = dialog(formJobs);
export const { previewLetterText, sendTestLetter, previewOutboxLetter } = dialog(lettersJobs);
export const { readLetters, readApproval } = dialog(lettersJobs);
export const { decideLetters, cancelLetters, markReturned } = dialog(lettersJobs);
export const { sendLettersAgain, markLettersSent } = dialog(lettersJobs);
export const { unitMessage, recordTold } = dialog(lettersJobs);
export const { queueLetters, sendNextChunk } = dialog(sendingJobs);
export const { readSubordinates, importSubordinates } = dialog(subordinateJobs);
export const { readReport, readYear, printReport, openSummaryPage } = dialog(reportJobs);
export const { readBackupRows } = atAnySchema(backupJobs);
export const { restoreFile, archiveDispatches } = dialog(backupJobs);

export const tick = (event?: { triggerUid?: string }) =>
  ticking.tick(createPorts(), event?.triggerUid);
export const onSheetEdit = (event: GoogleAppsScript.Events.SheetsOnEdit) =>
  edit.handleEdit(createPorts(), editOf(event));

export const doGet = (event: GoogleAppsScript.Events.DoGet) =>
  visitorPage(openVisitorPage(createPorts(), event.parameter));
export const { confirmReceipt, reportTraining, tellDelay } = visitor(answersJobs);
export const { listDispatches, listSubordinates } = visitor(answersJobs);
export const { takePageTest } = visitor(pageTestJobs);
