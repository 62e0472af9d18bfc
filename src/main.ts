/**
 * Everything that Apps Script may call. Menu entries and dialog calls pass only a person at the spreadsheet,
 * triggers only by their own id, the page's functions only by a signed link.
 */
import * as directive from './app/add-directive';
import { answerForm } from './app/answer-form';
import * as archiving from './app/archive-directives';
import * as deadline from './app/change-deadline';
import * as directiveState from './app/change-directive';
import * as unitChange from './app/change-units';
import * as check from './app/check-answer';
import * as period from './app/close-period';
import * as decision from './app/decide-letters';
import * as directiveForm from './app/directive-form';
import { needSchema } from './app/file-schema';
import * as mailboxes from './app/find-mailbox';
import * as held from './app/import-answers';
import * as desk from './app/import-desk';
import * as lower from './app/import-lower';
import * as units from './app/import-units';
import * as version from './app/issue-version';
import * as keep from './app/keep-file';
import * as returned from './app/mark-returned';
import * as entry from './app/menu-entries';
import { sayIfSilent } from './app/opening';
import * as pageTest from './app/page-test';
import type { Ports } from './app/ports';
import * as preview from './app/preview-letters';
import * as kept from './app/read-kept';
import * as answer from './app/record-answer';
import * as report from './app/report';
import * as restoring from './app/restore-file';
import * as saving from './app/save-set-up';
import * as sending from './app/send-by-hand';
import * as setting from './app/set-up';
import * as steps from './app/set-up-steps';
import * as settling from './app/settle-by-hand';
import * as summaryPage from './app/summary-page';
import * as taking from './app/take-answer';
import * as edit from './app/take-edit';
import * as telling from './app/tell-by-hand';
import * as ticking from './app/tick';
import * as undoneAnswers from './app/undo-answers';
import * as undo from './app/undo-import';
import * as unitPage from './app/unit-page';
import * as upgrade from './app/upgrade-file';
import * as link from './app/use-unit-link';
import type { FormAnswers } from './core/dialog-view';
import type { ImportOrder } from './core/import-order';
import type { ArchiveOrder, KeepOrder, RestoreOrder } from './core/keep-view';
import type { LetterKind } from './core/letter-kind';
import type { LowerOrder } from './core/lower-desk';
import type { ReportOrder } from './core/report-view';
import type { UnitsAbout, UnitsSeen, UnitsWriting } from './core/units-view';
import type { UpgradeOrder } from './core/upgrade-view';
import { connect } from './google/connect';
import { editOf } from './google/edit-event';
import { atTheSpreadsheet } from './google/guards';
import { visitorPage } from './google/html-page';
import { addMenu } from './google/menu';

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

export const setUp = () => always(setting.setUp);
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
export const closePeriod = () => menu(period.closePeriod);
export const openLower = () => menu(lower.openLower);
export const openReport = () => menu(report.openReport);
export const openHealth = () => menu(entry.openHealth);
export const openKeep = () => always(keep.openKeep);
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
export const decideLetters = (decided: decision.Decision) =>
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
  const { pageTitle, reportTitle } = ports.words().dialogs;
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
  taking.takeAcknowledgement(connect(), { token, answer, request });
export const reportTraining = (token: unknown, answer: unknown, request: unknown) =>
  taking.takeTraining(connect(), { token, answer, request });
export const listDispatches = (token: unknown, page: unknown) =>
  unitPage.openUnitPage(connect(), token, page);
export const listSubordinates = (token: unknown, page: unknown) =>
  unitPage.listSubordinates(connect(), token, page);
