/**
 * Everything that Apps Script may call. Menu entries and dialog calls pass only a person at the spreadsheet,
 * triggers only by their own id, the page's functions only by a signed link.
 */

import * as check from './answers/jobs/check-or-return';
import * as unitPage from './answers/jobs/open-page';
import * as answer from './answers/jobs/record-answer';
import { answerForm } from './answers/jobs/record-answer';
import * as taking from './answers/jobs/take-answer';
import * as link from './answers/jobs/use-unit-link';
import * as directive from './dispatches/jobs/add-directive';
import * as deadline from './dispatches/jobs/change-deadline';
import * as directiveState from './dispatches/jobs/change-directive';
import * as directiveForm from './dispatches/jobs/directive-form';
import * as version from './dispatches/jobs/issue-version';
import type { FormAnswers } from './forms/form-view';
import { connect } from './google/connect';
import { editOf } from './google/edit-event';
import { atTheSpreadsheet } from './google/guards';
import { visitorPage } from './google/html-page';
import { addMenu } from './google/menu';
import { sayIfSilent } from './health/opening';
import * as held from './import/jobs/import-answers';
import * as desk from './import/jobs/import-desk';
import * as units from './import/jobs/import-units';
import * as undoneAnswers from './import/jobs/undo-answers';
import * as undo from './import/jobs/undo-import';
import type { ImportOrder } from './import/rules/import-order';
import * as archiving from './keep/jobs/archive-directives';
import * as kept from './keep/jobs/read-kept';
import * as restoring from './keep/jobs/restore-file';
import type { ArchiveOrder, KeepOrder, RestoreOrder } from './keep/rules/keep-view';
import * as decision from './letters/jobs/decide-letters';
import * as returned from './letters/jobs/mark-returned';
import * as preview from './letters/jobs/preview-letters';
import { planLeadership } from './letters/jobs/queue-leadership';
import * as settling from './letters/jobs/settle-by-hand';
import * as telling from './letters/jobs/tell-by-hand';
import * as lower from './lower/jobs/import-lower';
import type { LowerOrder } from './lower/rules/lower-desk';
import * as pageTest from './page-test/page-test';
import * as period from './periods/jobs/close-period';
import type { LetterKind } from './records/letter-kind';
import type { ReportOrder } from './report/data/report-view';
import * as report from './report/jobs/report-dialog';
import * as entry from './runs/menu-entries';
import * as sending from './runs/send-by-hand';
import * as edit from './runs/take-edit';
import * as ticking from './runs/tick';
import * as saving from './set-up/save-set-up';
import * as steps from './set-up/set-up-steps';
import * as summaryPage from './summary/jobs/open-leaders-page';
import * as unitChange from './unit-changes/jobs/change-units';
import * as mailboxes from './unit-changes/jobs/find-mailbox';
import type { UnitsAbout, UnitsSeen, UnitsWriting } from './unit-changes/rules/units-view';
import * as upgrade from './upgrade/upgrade-file';
import type { UpgradeOrder } from './upgrade/upgrade-view';
import type { Ports } from './workbook/ports';
import { needSchema } from './workbook/reading/file-schema';

const menu = (job: (ports: Ports) => void) =>
  atTheSpreadsheet(() => entry.menuEntry(connect(), job));
const always = (job: (ports: Ports) => void) =>
  atTheSpreadsheet(() => entry.saying(connect(), job));
const atAnySchema = <T>(job: (ports: Ports) => T) => atTheSpreadsheet(() => job(connect()));
const dialog = <T>(job: (ports: Ports) => T) =>
  atAnySchema((ports) => {
    needSchema(ports);
    return job(ports);
  });

export const onOpen = () => {
  const ports = connect();
  addMenu(ports.language(), VERSION);
  sayIfSilent(ports);
};

export const setUp = () => always(entry.openSetUp);
export const openImport = () => menu(entry.openImport);
export const openDirective = () =>
  menu((ports) => entry.openForm(ports, directiveForm.directiveForm(ports)));
export const openUnitChanges = () => menu(unitChange.openUnitChanges);
export const openLetters = () => menu(entry.openLetters);
export const openApproval = () => menu(entry.openApproval);
export const openTell = () => menu(entry.openTell);
export const openAnswer = () => menu((ports) => entry.openForm(ports, answerForm(ports)));
export const openCheck = () => menu((ports) => entry.openForm(ports, check.checkForm(ports)));
export const openDeadline = () =>
  menu((ports) => entry.openForm(ports, deadline.deadlineForm(ports)));
export const openVersion = () => menu((ports) => entry.openForm(ports, version.versionForm(ports)));
export const openUnitLink = () => menu((ports) => entry.openForm(ports, link.unitLinkForm(ports)));
export const openDirectiveState = () =>
  menu((ports) => entry.openForm(ports, directiveState.directiveStateForm(ports)));
export const updateSummary = () => menu(entry.openSummary);
export const closePeriod = () => menu((ports) => period.closePeriod(ports, planLeadership));
export const openLower = () => menu(lower.openLower);
export const openReport = () => menu(report.openReport);
export const openHealth = () => menu(entry.openHealth);
export const openKeep = () => always(entry.openKeep);
export const openGuide = () => always(entry.openGuide);
export const openAbout = () => always(entry.openAbout);

export const upgradeFile = (order: UpgradeOrder) =>
  atAnySchema((ports) => upgrade.upgradeFile(ports, order));
export const readSetUp = () => dialog(steps.setUpView);
export const saveSetUp = (step: string, answers: FormAnswers) =>
  dialog((ports) => saving.saveSetUp(ports, step, answers));
export const importDesk = () => dialog(desk.importDesk);
export const importUnits = (order: ImportOrder) =>
  dialog((ports) => units.importUnits(ports, order));
export const undoImport = () => dialog(undo.undoImport);
export const undoAnswers = () => dialog(undoneAnswers.undoAnswers);
export const answersOnFile = (directive: string) =>
  dialog((ports) => held.answersOnFile(ports, directive));
export const importAnswers = (order: held.AnswerOrder) =>
  dialog((ports) => held.importAnswers(ports, order));
export const readUnits = (about?: UnitsAbout, known?: string) =>
  dialog((ports) => unitChange.readUnits(ports, about, known));
export const changeUnits = (seen: UnitsSeen, writing: UnitsWriting) =>
  dialog((ports) => unitChange.changeUnits(ports, seen, writing));
export const findMailbox = (mailbox: string) =>
  dialog((ports) => mailboxes.findMailbox(ports, mailbox));
export const addDirective = (answers: FormAnswers) =>
  dialog((ports) => directive.addDirective(ports, answers));
export const recordAnswer = (answers: FormAnswers) =>
  dialog((ports) => answer.recordAnswer(ports, answers));
export const checkAnswer = (answers: FormAnswers) =>
  dialog((ports) => check.checkAnswer(ports, answers));
export const issueVersion = (answers: FormAnswers) =>
  dialog((ports) => version.issueVersion(ports, answers));
export const useUnitLink = (answers: FormAnswers) =>
  dialog((ports) => link.useUnitLink(ports, answers));
export const changeDeadline = (answers: FormAnswers) =>
  dialog((ports) => deadline.changeDeadline(ports, answers));
export const changeDirective = (answers: FormAnswers) =>
  dialog((ports) => directiveState.changeDirective(ports, answers));
export const previewLetterText = (mailbox: string, kind: LetterKind) =>
  dialog((ports) => preview.previewPlanned(ports, mailbox, kind));
export const sendTestLetter = (mailbox: string, kind: LetterKind) =>
  dialog((ports) => preview.sendTest(ports, mailbox, kind));
export const queueLetters = (acceptsGap: boolean) =>
  dialog((ports) => sending.queueByHand(ports, acceptsGap === true));
export const sendNextChunk = () => dialog(sending.sendNextChunk);
export const previewOutboxLetter = (id: string) =>
  dialog((ports) => decision.previewFromOutbox(ports, id));
export const decideLetters = (decided: decision.ApprovalDecision) =>
  dialog((ports) => decision.decideByHand(ports, decided));

export const cancelLetters = (ids: readonly string[]) =>
  dialog((ports) => settling.cancelLetters(ports, ids));
export const sendLettersAgain = (ids: readonly string[]) =>
  dialog((ports) => settling.sendAgain(ports, ids));
export const markLettersSent = (ids: readonly string[]) =>
  dialog((ports) => settling.markSent(ports, ids));
export const markReturned = (mailboxes: readonly string[]) =>
  dialog((ports) => returned.markReturned(ports, mailboxes));
export const openSummaryPage = () => dialog(entry.openSummaryPage);
export const lowerDesk = () => dialog(lower.lowerDesk);
export const importLower = (order: LowerOrder) =>
  dialog((ports) => lower.importLower(ports, order));
export const readReport = (order: ReportOrder) =>
  dialog((ports) => report.readReport(ports, order));
export const printReport = (html: string) => dialog((ports) => report.printReport(ports, html));
export const readKept = (order: KeepOrder) => atAnySchema((ports) => kept.readKept(ports, order));
export const restoreFile = (order: RestoreOrder) =>
  dialog((ports) => restoring.restoreFile(ports, order));
export const archiveDirectives = (order: ArchiveOrder) =>
  dialog((ports) => archiving.archiveDirectives(ports, order));
export const unitMessage = (code: string) => dialog((ports) => telling.unitMessage(ports, code));
export const recordTold = (code: string) => dialog((ports) => telling.recordTold(ports, code));

export const tick = (event?: { triggerUid?: string }) => ticking.tick(connect(), event?.triggerUid);
export const onSheetEdit = (event: GoogleAppsScript.Events.SheetsOnEdit) =>
  edit.takeEdit(connect(), editOf(event));

export const doGet = (event: GoogleAppsScript.Events.DoGet) => {
  const ports = connect();
  const { s, t, test } = event.parameter;
  const { pageTitle, reportTitle } = ports.words().says;
  if (test !== undefined) {
    return visitorPage('page-test', pageTest.openPageTest(ports, test), pageTitle);
  }
  if (s === undefined) return visitorPage('unit', unitPage.openUnitPage(ports, t), pageTitle);
  const summary = summaryPage.openLeadersPage(ports, s);
  return summary
    ? visitorPage('summary', summary, reportTitle)
    : visitorPage('unit', unitPage.openUnitPage(ports, null), reportTitle);
};
export const takePageTest = (token: unknown) => pageTest.takePageTest(connect(), token);
export const confirmReceipt = (token: unknown, answer: unknown, request: unknown) =>
  taking.takeAnswer(connect(), 'acknowledge', { token, answer, request });
export const reportTraining = (token: unknown, answer: unknown, request: unknown) =>
  taking.takeAnswer(connect(), 'train', { token, answer, request });
export const listDispatches = (token: unknown, page: unknown) =>
  unitPage.openUnitPage(connect(), token, page);
export const listSubordinates = (token: unknown, page: unknown) =>
  unitPage.listSubordinates(connect(), token, page);
