import { paragraph } from '../../frame/notice';
import type { SummaryPage } from './summary-page';

/** Height in pixels of an A4 page between the margins of `print.css`, less 5 mm for the gaps around a sheet. */
const PAGE_HEIGHT = ((257 - 5) * 96) / 25.4;

/**
 * Fits each sheet on one A4 page while the page is printed: rows at the end of its list of units that do not
 * fit are left out, and a line says how many. `around` is printed on the first or last page beside a sheet.
 * The root has the class `paper` while it is printed.
 */
export function printSheets(
  summaryPage: SummaryPage,
  sheets: readonly HTMLElement[],
  around: readonly HTMLElement[],
): void {
  const root = document.documentElement;
  addEventListener('beforeprint', () => {
    root.classList.add('paper');
    const taken = around.reduce((sum, one) => sum + one.offsetHeight, 0);
    for (const sheet of sheets) fitSheet(summaryPage, sheet, PAGE_HEIGHT - taken);
  });
  addEventListener('afterprint', () => root.classList.remove('paper'));
}

function fitSheet(summaryPage: SummaryPage, sheet: HTMLElement, height: number): void {
  const list = sheet.querySelector<HTMLElement>('.red[data-count]');
  if (!list || sheet.hidden) return;
  list.querySelector('.on-paper')?.remove();
  const rows = [...list.querySelectorAll('tbody tr')];
  const rest = paragraph('', 'on-paper hint');
  list.append(rest);
  const show = (count: number) => {
    for (const [at, row] of rows.entries()) row.classList.toggle('off-paper', at >= count);
    const left = Number(list.dataset.count) - count;
    rest.textContent = left > 0 ? summaryPage.words.moreOnPage(summaryPage.count(left)) : '';
  };
  const fits = (count: number) => {
    show(count);
    return sheet.offsetHeight <= height;
  };
  let shown = 0;
  while (shown < rows.length && fits(shown + 1)) shown += 1;
  show(shown);
}
