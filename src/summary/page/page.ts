import { button } from '../../frame/button';
import { element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import { applyLanguage, readView } from '../../frame/view';
import type { SummaryView } from '../rules/readers-summary';
import { dispatchSummary } from './dispatch-summary';
import { overview } from './leaders/overview';
import { printSheets } from './print-sheets';
import { createSummaryPage, SUMMARY_WORDS } from './summary-page';

function openSummary(view: SummaryView): void {
  const words = applyLanguage(view.language, SUMMARY_WORDS, ({ title }) => title);
  const summaryPage = createSummaryPage(view, words);
  const print = button(words.print, 'second', () => window.print());
  print.classList.add('print');
  const header = element(
    'header',
    {},
    element('div', {}, paragraph(view.officeName, 'office'), element('h1', {}, words.title)),
    print,
    paragraph(`${words.asOf(view.asOf)}.`, 'soft as-of'),
  );
  const parts = view.summaries.map((summary, at) =>
    dispatchSummary(summaryPage, summary, view.briefings[at] ?? []),
  );
  const home = view.summaries.length > 1 ? overview(summaryPage, view, parts) : null;
  const main = element(
    'main',
    {},
    ...(view.summaries.length === 0 ? [paragraph(words.over)] : []),
    home,
    ...parts,
  );
  document.body.append(header, main);
  printSheets(summaryPage, home ? [home, ...parts] : parts, [header]);
}

openSummary(readView<SummaryView>());
