import { button } from '../../frame/button';
import { runAct } from '../../frame/dialog/run-act';
import { element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import { server } from '../../frame/server';
import { tellIn } from '../../frame/tell-in';
import { downloadWorkbook } from '../../frame/xlsx/download-workbook';
import { say } from '../../texts/say';
import type { ReportView } from '../data/report-view';
import { yearData } from '../data/year-data';
import type { ReportCalls } from '../report-calls';
import { yearSheets } from '../sheets/workbook-sections';
import type { ReportDialog } from './report-desk';
import { workbookOf } from './workbook-of';

/** Builds what hands out the records of units, a button for each year whose dispatches stand in the working tabs. */
export function yearPlace(desk: ReportDialog, view: ReportView, office: string): HTMLElement {
  const { report: words, written } = desk.words;
  const here = view.directives.filter(({ archivedOn }) => archivedOn === null);
  const years = [...new Set(here.map(({ issuedOn }) => issuedOn.slice(0, 4)))].sort().reverse();
  if (years.length === 0) return element('div');
  const said = element('div', { class: 'said' });
  const buttons: HTMLButtonElement[] = years.map((year) => {
    const pressed = button(words.year(year), 'second', async () => {
      const run = () => server<ReportCalls>().readYear().then(yearData);
      const data = await runAct(desk, { buttons, pressed, said, run });
      if (data === null) return;
      const { directives } = view;
      const sections = yearSheets({ year, office, data, directives }, written);
      const file = say(written.report.sheets.record.fileName, { year, day: data.day });
      downloadWorkbook(`${file}.xlsx`, workbookOf(sections, desk.language));
      tellIn(desk, said, 'good', words.fileDone(`${file}.xlsx`));
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
