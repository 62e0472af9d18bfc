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
import { yearOf } from '../../records/round';
import { format } from '../../texts/format';
import type { ReportData } from '../data/report-data';
import type { ReportView } from '../data/report-view';
import { reportData } from '../data/sent-report';
import { yearData } from '../data/year-data';
import type { ReportDocument, Section } from '../document/document';
import { htmlOf } from '../document/html-of';
import { reportOf } from '../parts/report-of';
import type { ReportCalls } from '../report-calls';
import { officeOf } from '../sentences/office-of';
import { yearSheets } from '../sheets/workbook-sections';
import { drawChart } from './draw-chart';
import { reportChoice } from './report-choice';
import { REPORT_DIALOG_WORDS, type ReportDialog } from './report-dialog-words';
import { reportFiles } from './report-files';
import { workbookOf } from './workbook-of';

function openReport(view: ReportView): void {
  const dialog = openDialog(view.language, REPORT_DIALOG_WORDS, ({ report }) => report.title);
  const { report: words } = dialog.words;
  const status = element('div', { class: 'status' });
  const preview = element('div', { class: 'sheet' });
  const otherFiles = element('div', { class: 'files' });
  const close = button(dialog.words.close, 'quiet', closeDialog);
  const actions = buttonRow(close);
  const readReport = reportReader(view);
  let latestRequest = 0;
  const refresh = async () => {
    latestRequest += 1;
    const request = latestRequest;
    const { dispatch, period } = choice.order();
    const form = choice.form();
    fill(status, []);
    fill(preview, [paragraph(form === null ? words.layoutMissing : words.reading)]);
    fill(otherFiles, []);
    fill(actions, [close]);
    if (form === null) return;
    try {
      const data = await readReport(dispatch, period);
      if (request !== latestRequest) return;
      const document = reportOf(data, form, {
        language: view.language,
        words: dialog.words.written,
        draw: drawChart,
      });
      fill(preview, [...warning(dialog, data), ...reportPreview(dialog, document)]);
      const { version } = view;
      const office = officeOf(data.settings, dialog.words.written);
      const files = reportFiles(dialog, { data, form, document, version }, status);
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
    void runAct(dialog, { buttons: [open], pressed: open, status, run });
  });
  return element('div', { class: 'files' }, open, status);
}

/** Loads each report once that the dialog was not opened with. After a failure, the next call loads it again. */
function reportReader({
  first,
  dispatches,
}: ReportView): (dispatch: string, period: string) => Promise<ReportData> {
  const keyOf = (dispatch: string, period: string) => JSON.stringify([dispatch, period]);
  const known = new Map<string, Promise<ReportData>>();
  if (first) known.set(keyOf(dispatches[0]?.id ?? '', ''), Promise.resolve(reportData(first)));
  return (dispatch, period) => {
    const key = keyOf(dispatch, period);
    const earlier = known.get(key);
    if (earlier) return earlier;
    const request = server<ReportCalls>().readReport({ dispatch, period }).then(reportData);
    known.set(key, request);
    request.catch(() => known.delete(key));
    return request;
  };
}

function warning({ words }: ReportDialog, { closing }: ReportData): HTMLElement[] {
  const isSound = closing === null || closing.sound;
  return isSound ? [] : [notice('warning', paragraph(words.report.tampered))];
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
      const run = () => server<ReportCalls>().readYear().then(yearData);
      const data = await runAct(dialog, { buttons, pressed, status, run });
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
