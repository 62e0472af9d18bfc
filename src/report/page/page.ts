import { button, buttonRow } from '../../frame/button';
import { openDialog } from '../../frame/dialog/dialog';
import { causeOf } from '../../frame/dialog/failure-text';
import { runAct } from '../../frame/dialog/run-act';
import { element, fill } from '../../frame/element';
import { notice, paragraph } from '../../frame/notice';
import { closeDialog, server } from '../../frame/server';
import { showNotice } from '../../frame/show-notice';
import { readView } from '../../frame/view';
import { downloadWorkbook } from '../../frame/xlsx/download-workbook';
import { dispatchNumber } from '../../records/dispatch-number';
import { yearOf } from '../../records/round';
import { format } from '../../texts/format';
import type { ReportData } from '../data/report-data';
import type { ReportOrder, ReportView } from '../data/report-view';
import type { ReportContext } from '../data/report-words';
import { reportData } from '../data/sent-report';
import { yearData } from '../data/year-data';
import type { ReportDocument, Section } from '../document/document';
import { htmlOf } from '../document/html-of';
import { type JointReport, jointReportOf } from '../parts/joint-report';
import { type ReportForm, reportOf } from '../parts/report-of';
import type { ReportCalls } from '../report-calls';
import { fileNameOf, jointFileName } from '../sentences/file-name';
import { officeOf } from '../sentences/office-of';
import { reportSheets, yearSheets } from '../sheets/workbook-sections';
import { type ChosenReport, reportChoice } from './report-choice';
import { REPORT_DIALOG_WORDS, type ReportDialog } from './report-dialog-words';
import { type ReadyReport, reportFiles } from './report-files';
import { workbookOf } from './workbook-of';

function openReport(view: ReportView): void {
  const dialog = openDialog(view.language, REPORT_DIALOG_WORDS, ({ report }) => report.title);
  const { report: words } = dialog.words;
  const status = element('div', { class: 'status' });
  const preview = element('div', { class: 'sheet' });
  const otherFiles = element('div', { class: 'files' });
  const close = button(dialog.words.close, 'quiet', closeDialog);
  const actions = buttonRow(close);
  const readReports = reportReader(view);
  let latestRequest = 0;
  const refresh = async () => {
    latestRequest += 1;
    const request = latestRequest;
    const chosen = choice.chosen();
    const form = choice.form();
    fill(status, []);
    fill(preview, [paragraph(form === null ? words.layoutMissing : words.reading)]);
    fill(otherFiles, []);
    fill(actions, [close]);
    if (form === null) return;
    if (chosen.dispatches.length === 0) return fill(preview, [paragraph(words.chooseDispatch)]);
    try {
      const reports = await readReports(chosen);
      if (request !== latestRequest) return;
      const ready = chosen.isJoint
        ? jointReport(dialog, { reports, cancelled: chosen.cancelled }, form)
        : singleReport(dialog, reports[0], form);
      fill(preview, [
        ...warnings(dialog, reports, chosen),
        ...reportPreview(dialog, ready.document),
      ]);
      const files = reportFiles(dialog, ready, status);
      const office = officeOf(reports[0].settings, dialog.words.written);
      fill(otherFiles, [...files.more, yearButtons(dialog, view, office)]);
      fill(actions, [...files.buttons, close]);
    } catch (error) {
      if (request === latestRequest)
        showNotice(dialog, preview, 'problem', dialog.words.failed(causeOf(error, dialog.words)));
    }
  };
  const choice = reportChoice(dialog, view, () => void refresh());
  dialog.show(
    element('h1', { class: 'spoken' }, words.title),
    element(
      'div',
      { class: 'report' },
      element('div', {}, choice.element, otherFiles, summaryButton(dialog)),
      element('section', {}, element('h2', { class: 'spoken' }, words.preview), status, preview),
    ),
    actions,
  );
  void refresh();
}

function summaryButton(dialog: ReportDialog): HTMLElement {
  const status = element('div');
  const open = button(dialog.words.report.summary, 'quiet', () => {
    const run = () => server<ReportCalls>().openSummaryPage();
    void runAct(dialog, { pressed: open, status, run });
  });
  return element('div', { class: 'files' }, open, status);
}

type Reports = readonly [ReportData, ...ReportData[]];

/**
 * Loads the reports of one choice once, unless the dialog was opened with them. After a failure, the next call loads
 * them again.
 */
function reportReader(view: ReportView): (chosen: ChosenReport) => Promise<Reports> {
  const known = new Map<string, Promise<Reports>>();
  const keyOf = (order: ReportOrder) => JSON.stringify([order.dispatches, order.period]);
  const [listed] = view.dispatches;
  if (view.first && listed)
    known.set(
      keyOf({ dispatches: [listed.id], period: '' }),
      Promise.resolve([reportData(view.first)]),
    );
  return ({ dispatches, period }) => {
    const order = { dispatches: dispatches.map(({ id }) => id), period };
    const key = keyOf(order);
    const earlier = known.get(key);
    if (earlier) return earlier;
    const request = server<ReportCalls>()
      .readReports(order)
      .then(([first, ...others]): Reports => [reportData(first), ...others.map(reportData)]);
    known.set(key, request);
    request.catch(() => known.delete(key));
    return request;
  };
}

function contextOf({ language, words: { written } }: ReportDialog): ReportContext {
  return { language, words: written };
}

function singleReport(dialog: ReportDialog, data: ReportData, form: ReportForm): ReadyReport {
  const context = contextOf(dialog);
  return {
    name: fileNameOf(data, context.words),
    document: reportOf(data, form, context),
    sheets: () => reportSheets(data, form, context),
    data,
  };
}

function jointReport(
  dialog: ReportDialog,
  joint: JointReport,
  { layout, annexes }: ReportForm,
): ReadyReport {
  const context = contextOf(dialog);
  const form = { layout, overdue: annexes.includes('overdue') };
  const document = jointReportOf(joint, form, context);
  const count = joint.reports.length + joint.cancelled.length;
  return {
    name: jointFileName(joint.reports[0], count, context.words),
    document,
    sheets: () => document.sections.slice(1),
    data: null,
  };
}

/** Names dispatches that do not have the chosen period, and says that closed figures were changed. */
function warnings(
  { words }: ReportDialog,
  reports: Reports,
  { dispatches, period }: ChosenReport,
): HTMLElement[] {
  const missing = dispatches.filter(({ id }) =>
    reports.every(({ dispatch }) => dispatch.id !== id),
  );
  const isSound = reports.every(({ closing }) => closing === null || closing.sound);
  const numbers = missing.map(dispatchNumber).join('; ');
  return [
    ...(missing.length === 0 ? [] : [words.report.withoutPeriod(period, numbers)]),
    ...(isSound ? [] : [words.report.tampered]),
  ].map((sentence) => notice('warning', paragraph(sentence)));
}

/** Most rows of a table in the preview. Thousands of rows would make the preview slow. */
const MOST_ROWS = 200;

/** Styles that show the pages as sheets of paper on the screen. */
const SHEETS =
  '<style>body{background:#e8e8e8;padding:12px}section{background:#fff;width:210mm;box-sizing:border-box;padding:20mm 15mm 20mm 30mm;margin:0 auto 12px;zoom:.62}.wide{width:297mm;padding:30mm 20mm 15mm}.rule{box-sizing:content-box}</style>';

function reportPreview({ words, count }: ReportDialog, document: ReportDocument): HTMLElement[] {
  const { previewFrame, shortened } = words.report;
  const isLong = document.sections.some((section) => tableRows(section) > MOST_ROWS);
  const shown = { ...document, sections: document.sections.map(shortenedSection) };
  const frame = element('iframe', { sandbox: '', title: previewFrame, class: 'preview' });
  frame.srcdoc = htmlOf(shown).replace('</head>', `${SHEETS}</head>`);
  return isLong ? [paragraph(shortened(count(MOST_ROWS)), 'hint'), frame] : [frame];
}

function tableRows({ blocks }: Section): number {
  return Math.max(0, ...blocks.map((block) => (block.kind === 'table' ? block.rows.length : 0)));
}

function shortenedSection(section: Section): Section {
  const blocks = section.blocks.map((block) =>
    block.kind === 'table' ? { ...block, rows: block.rows.slice(0, MOST_ROWS) } : block,
  );
  return { ...section, blocks };
}

/** A year with only archived dispatches gets no button, because the unit records do not count them. */
function yearButtons(dialog: ReportDialog, view: ReportView, office: string): HTMLElement {
  const { report: words, written } = dialog.words;
  const notArchived = view.dispatches.filter(({ archivedOn }) => archivedOn === null);
  const years = [...new Set(notArchived.map(yearOf))].sort().reverse();
  if (years.length === 0) return element('div');
  const status = element('div', { class: 'status' });
  const buttons: HTMLButtonElement[] = years.map((year) => {
    const pressed = button(words.year(year), 'second', async () => {
      const run = () => server<ReportCalls>().readYear(year).then(yearData);
      const data = await runAct(dialog, { pressed, status, run });
      if (data === null) return;
      const { dispatches } = view;
      const { language } = dialog;
      const sections = yearSheets({ year, office, data, dispatches }, { words: written, language });
      const file = format(written.report.sheets.record.fileName, { year, day: data.day });
      downloadWorkbook(`${file}.xlsx`, workbookOf(sections, language));
      showNotice(dialog, status, 'good', words.fileDone(`${file}.xlsx`));
    });
    return pressed;
  });
  return element(
    'div',
    { class: 'files' },
    element('h2', {}, words.years),
    element('div', { class: 'acts' }, ...buttons),
    status,
    paragraph(words.yearHint, 'hint'),
  );
}

openReport(readView<ReportView>());
