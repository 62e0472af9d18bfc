import { acts, button } from '../../frame/button';
import { openDialog } from '../../frame/dialog/dialog';
import { runAct } from '../../frame/dialog/run-act';
import { element, fill } from '../../frame/element';
import { notice, paragraph } from '../../frame/notice';
import { closeDialog, messageOf, server } from '../../frame/server';
import { showNotice } from '../../frame/show-notice';
import { readView } from '../../frame/view';
import { downloadWorkbook } from '../../frame/xlsx/download-workbook';
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
import { REPORT_DIALOG_WORDS, type ReportDialog } from './report-desk';
import { reportFiles } from './report-files';
import { workbookOf } from './workbook-of';

/** Opens Lập báo cáo: choose a dispatch and its figures, look, and take the report away in the form that is wanted. */
function openReport(view: ReportView): void {
  const dialog = openDialog(view.language, REPORT_DIALOG_WORDS, ({ report }) => report.title);
  const { report: words } = dialog.words;
  const said = element('div', { class: 'said' });
  const preview = element('div', { class: 'sheet' });
  const more = element('div', { class: 'files' });
  const close = button(dialog.words.close, 'quiet', closeDialog);
  const handOut = acts(close);
  const read = reportReader();
  let asked = 0;
  const refresh = async () => {
    asked += 1;
    const mine = asked;
    const { dispatch, period } = choice.order();
    fill(said, []);
    fill(preview, [paragraph(words.reading)]);
    fill(more, []);
    fill(handOut, [close]);
    try {
      const data = await read(dispatch, period);
      if (mine !== asked) return;
      const form = choice.form();
      const document = reportOf(data, form, {
        language: view.language,
        words: dialog.words.written,
        draw: drawChart,
      });
      fill(preview, [...warning(dialog, data), ...reportPreview(dialog, document)]);
      const { version } = view;
      const office = officeOf(data.settings, dialog.words.written);
      const files = reportFiles(dialog, { data, form, document, version }, said);
      fill(more, [...files.more, yearPlace(dialog, view, office)]);
      fill(handOut, [...files.buttons, close]);
    } catch (error) {
      if (mine === asked)
        showNotice(dialog, preview, 'problem', dialog.words.failed(messageOf(error)));
    }
  };
  const choice = reportChoice(dialog, view, () => void refresh());
  dialog.show(
    element('h1', { class: 'spoken' }, words.title),
    element(
      'div',
      { class: 'report' },
      element('div', {}, choice.element, more, summaryPlace(dialog)),
      element('section', {}, element('h2', { class: 'spoken' }, words.preview), said, preview),
    ),
    handOut,
  );
  void refresh();
}

/** Builds the way to the summary of all dispatches, which opens in place of this dialog. */
function summaryPlace(dialog: ReportDialog): HTMLElement {
  const said = element('div');
  const open = button(dialog.words.report.summary, 'quiet', () => {
    const run = () => server<ReportCalls>().openSummaryPage();
    void runAct(dialog, { buttons: [open], pressed: open, said, run });
  });
  return element('div', { class: 'files' }, open, said);
}

/** Asks the server once for each report; what failed is asked for again. */
function reportReader(): (dispatch: string, period: string) => Promise<ReportData> {
  const known = new Map<string, Promise<ReportData>>();
  return (dispatch, period) => {
    const key = JSON.stringify([dispatch, period]);
    const before = known.get(key);
    if (before) return before;
    const asked = server<ReportCalls>().readReport({ dispatch, period }).then(reportData);
    known.set(key, asked);
    asked.catch(() => known.delete(key));
    return asked;
  };
}

/** Warns of a closed period whose rows are no longer as they were frozen. */
function warning({ words }: ReportDialog, { closing }: ReportData): HTMLElement[] {
  const isSound = closing === null || closing.sound;
  return isSound ? [] : [notice('warning', paragraph(words.report.tampered))];
}

/** Rows of a table that the preview shows: thousands would make every choice slow. */
const MOST_ROWS = 200;

/** What makes the pages stand on the screen as sheets of paper. */
const SHEETS =
  '<style>body{background:#e8e8e8;padding:12px}section{background:#fff;width:210mm;box-sizing:border-box;padding:20mm 15mm 20mm 30mm;margin:0 auto 12px;zoom:.62}.wide{width:297mm;padding:30mm 20mm 15mm}.rule{box-sizing:content-box}</style>';

/** Shows a report as it will be printed, in a frame that may run nothing. */
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

/** Builds what hands out the records of units, a button for each year whose dispatches stand in the working tabs. */
function yearPlace(dialog: ReportDialog, view: ReportView, office: string): HTMLElement {
  const { report: words, written } = dialog.words;
  const here = view.dispatches.filter(({ archivedOn }) => archivedOn === null);
  const years = [...new Set(here.map(({ issuedOn }) => issuedOn.slice(0, 4)))].sort().reverse();
  if (years.length === 0) return element('div');
  const said = element('div', { class: 'said' });
  const buttons: HTMLButtonElement[] = years.map((year) => {
    const pressed = button(words.year(year), 'second', async () => {
      const run = () => server<ReportCalls>().readYear().then(yearData);
      const data = await runAct(dialog, { buttons, pressed, said, run });
      if (data === null) return;
      const { dispatches } = view;
      const sections = yearSheets({ year, office, data, dispatches }, written);
      const file = format(written.report.sheets.record.fileName, { year, day: data.day });
      downloadWorkbook(`${file}.xlsx`, workbookOf(sections, dialog.language));
      showNotice(dialog, said, 'good', words.fileDone(`${file}.xlsx`));
    });
    return pressed;
  });
  return element(
    'div',
    { class: 'files' },
    element('h2', {}, words.years),
    element('div', { class: 'acts' }, ...buttons),
    said,
    paragraph(words.yearHint, 'hint'),
  );
}

openReport(readView<ReportView>());
