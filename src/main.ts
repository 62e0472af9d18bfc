/**
 * Everything that Apps Script may call, by what has to pass: a person at the spreadsheet, a trigger by its own id, a
 * visitor by a signed link. The names are those of each subject's calls, which its pages make.
 */

import { connect } from './google/connect';
import { editOf } from './google/edit-event';
import { atTheSpreadsheet, behind } from './google/guards';
import { visitorPage } from './google/html/html-page';
import { addMenu, type MenuFunction } from './google/menu';
import { hasStart, templateFile } from './google/spreadsheet/template-file';
import { sayIfSilent } from './health/opening';
import { todayJobs } from './health/today/open-today';
import {
  answersJobs,
  formJobs,
  importJobs,
  keepJobs,
  lettersJobs,
  lowerJobs,
  pageTestJobs,
  reportJobs,
  sendingJobs,
  setUpJobs,
  unitChangesJobs,
  upgradeJobs,
} from './runs/call-jobs';
import { menuEntry, saying } from './runs/menu-entries';
import { menuJobs } from './runs/menu-jobs';
import { openVisitorPage } from './runs/open-visitor-page';
import * as edit from './runs/take-edit';
import * as ticking from './runs/tick';
import { prepareTemplate as prepare } from './set-up/prepare-template';
import type { JobsFor } from './workbook/jobs-for';
import type { Ports } from './workbook/ports';
import { needSchema } from './workbook/reading/file-schema';

/** A person at the spreadsheet; what keeps an entry from running is said in a sentence. */
const always = behind((job) => atTheSpreadsheet(() => saying(connect(), job)));
/** The same, where the spreadsheet is set up and all of it is there. */
const menu = behind((job) => atTheSpreadsheet(() => menuEntry(connect(), job)));
/** A person at the spreadsheet. */
const atAnySchema = behind((job) => atTheSpreadsheet(() => job(connect())));
/** A person at the spreadsheet, with a file of this version's schema. */
const dialog = behind((job) =>
  atTheSpreadsheet(() => {
    const ports = connect();
    needSchema(ports);
    return job(ports);
  }),
);
/** Anyone: each job asks first whether this office has signed the link. */
const visitor = behind((job) => job(connect()));

export const onOpen = () => {
  const ports = connect();
  addMenu(ports.language(), VERSION, TEMPLATE && ports.memory.get('owner') === null && !hasStart());
  sayIfSilent(ports);
};

/** What a publisher presses: only the build of a template has it. */
export const prepareTemplate = () =>
  atTheSpreadsheet(() => saying(connect(), (ports) => prepare(ports, templateFile())));

/** The first tab of a template is Vietnamese: nobody who copied it is asked for a language. */
const setUpCopy = (ports: Ports) => {
  if (ports.memory.get('language') === null && hasStart()) ports.memory.set('language', 'vi');
  menuJobs.setUp(ports);
};

const entries: JobsFor<Record<MenuFunction, () => void>> = TEMPLATE
  ? { ...menuJobs, setUp: setUpCopy }
  : menuJobs;
export const { setUp, openKeep, openGuide, openAbout } = always(entries);
export const { openToday, openImport, openUnitChanges, openDirective, openVersion } = menu(entries);
export const { openLetters, openApproval, openTell, openAnswer, openCheck } = menu(entries);
export const { openDeadline, openDirectiveState, openUnitLink } = menu(entries);
export const { updateSummary, closePeriod, openLower, openReport, openHealth } = menu(entries);

export const { readToday, readUnitFile } = dialog(todayJobs);
export const { upgradeFile } = atAnySchema(upgradeJobs);
export const { readSetUp, saveSetUp } = dialog(setUpJobs);
export const { importDesk, importUnits, undoImport } = dialog(importJobs);
export const { answersOnFile, importAnswers, undoAnswers } = dialog(importJobs);
export const { readUnits, changeUnits, findMailbox } = dialog(unitChangesJobs);
export const { addDirective, issueVersion, changeDeadline, changeDirective } = dialog(formJobs);
export const { recordAnswer, checkAnswer, useUnitLink, takeClosing } = dialog(formJobs);
export const { previewLetterText, sendTestLetter, previewOutboxLetter } = dialog(lettersJobs);
export const { readLetters, readApproval } = dialog(lettersJobs);
export const { decideLetters, cancelLetters, markReturned } = dialog(lettersJobs);
export const { sendLettersAgain, markLettersSent } = dialog(lettersJobs);
export const { unitMessage, recordTold } = dialog(lettersJobs);
export const { queueLetters, sendNextChunk } = dialog(sendingJobs);
export const { lowerDesk, importLower } = dialog(lowerJobs);
export const { readReport, readYear, printReport, openSummaryPage } = dialog(reportJobs);
export const { readKept } = atAnySchema(keepJobs);
export const { restoreFile, archiveDirectives } = dialog(keepJobs);

export const tick = (event?: { triggerUid?: string }) => ticking.tick(connect(), event?.triggerUid);
export const onSheetEdit = (event: GoogleAppsScript.Events.SheetsOnEdit) =>
  edit.takeEdit(connect(), editOf(event));

export const doGet = (event: GoogleAppsScript.Events.DoGet) =>
  visitorPage(openVisitorPage(connect(), event.parameter));
export const { confirmReceipt, reportTraining, tellDelay } = visitor(answersJobs);
export const { listDispatches, listSubordinates } = visitor(answersJobs);
export const { takePageTest } = visitor(pageTestJobs);
