import { acts, button } from '../../frame/button';
import { openDialog } from '../../frame/dialog/dialog-desk';
import { runAct } from '../../frame/dialog/run-act';
import { element, fill } from '../../frame/element';
import { notice, paragraph } from '../../frame/notice';
import { closeDialog, messageOf, server } from '../../frame/server';
import { tellIn } from '../../frame/tell-in';
import { readView } from '../../frame/view';
import type { ReportData } from '../data/report-data';
import type { ReportView } from '../data/report-view';
import { reportData } from '../data/sent-report';
import { reportOf } from '../parts/report-of';
import type { ReportCalls } from '../report-calls';
import { officeOf } from '../sentences/office-of';
import { drawChart } from './draw-chart';
import { reportChoice } from './report-choice';
import { REPORT_DIALOG_WORDS, type ReportDialog } from './report-desk';
import { reportFiles } from './report-files';
import { reportPreview } from './report-preview';
import { yearPlace } from './year-place';

/** Opens Lập báo cáo: choose a dispatch and its figures, look, and take the report away in the form that is wanted. */
function openReport(view: ReportView): void {
  const desk = openDialog(view.language, REPORT_DIALOG_WORDS, ({ report }) => report.title);
  const { report: words } = desk.words;
  const said = element('div', { class: 'said' });
  const preview = element('div', { class: 'sheet' });
  const more = element('div', { class: 'files' });
  const close = button(desk.words.close, 'quiet', closeDialog);
  const handOut = acts(close);
  const read = reportReader();
  let asked = 0;
  const refresh = async () => {
    asked += 1;
    const mine = asked;
    const { directive, period } = choice.order();
    fill(said, []);
    fill(preview, [paragraph(words.reading)]);
    fill(more, []);
    fill(handOut, [close]);
    try {
      const data = await read(directive, period);
      if (mine !== asked) return;
      const form = choice.form();
      const document = reportOf(data, form, {
        language: view.language,
        words: desk.words.written,
        draw: drawChart,
      });
      fill(preview, [...warning(desk, data), ...reportPreview(desk, document)]);
      const { version } = view;
      const office = officeOf(data.settings, desk.words.written);
      const files = reportFiles(desk, { data, form, document, version }, said);
      fill(more, [...files.more, yearPlace(desk, view, office)]);
      fill(handOut, [...files.buttons, close]);
    } catch (error) {
      if (mine === asked) tellIn(desk, preview, 'problem', desk.words.failed(messageOf(error)));
    }
  };
  const choice = reportChoice(desk, view, () => void refresh());
  desk.show(
    element('h1', { class: 'spoken' }, words.title),
    element(
      'div',
      { class: 'report' },
      element('div', {}, choice.element, more, summaryPlace(desk)),
      element('section', {}, element('h2', { class: 'spoken' }, words.preview), said, preview),
    ),
    handOut,
  );
  void refresh();
}

/** Builds the way to the summary of all dispatches, which opens in place of this dialog. */
function summaryPlace(desk: ReportDialog): HTMLElement {
  const said = element('div');
  const open = button(desk.words.report.summary, 'quiet', () => {
    const run = () => server<ReportCalls>().openSummaryPage();
    void runAct(desk, { buttons: [open], pressed: open, said, run });
  });
  return element('div', { class: 'files' }, open, said);
}

/** Asks the server once for each report; what failed is asked for again. */
function reportReader(): (directive: string, period: string) => Promise<ReportData> {
  const known = new Map<string, Promise<ReportData>>();
  return (directive, period) => {
    const key = JSON.stringify([directive, period]);
    const before = known.get(key);
    if (before) return before;
    const asked = server<ReportCalls>().readReport({ directive, period }).then(reportData);
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

openReport(readView<ReportView>());
