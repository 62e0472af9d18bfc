import { button } from '../../frame/button';
import { element } from '../../frame/element';
import type { SummaryPage } from './summary-page';
import { moreLine, type TableParts, table } from './table';

const OPEN_LINES = 10;

export function listPart(
  summaryPage: SummaryPage,
  parts: Omit<TableParts, 'total'>,
  leftOut = 0,
): HTMLElement {
  return element(
    'section',
    { class: 'part list', 'data-count': String(parts.rows.length + leftOut) },
    element('h3', {}, parts.title),
    longTable(summaryPage, { ...parts, total: null }),
    moreLine(summaryPage, leftOut),
  );
}

/** Shows `OPEN_LINES` rows and a button for the others. */
function longTable({ words, count }: SummaryPage, parts: TableParts): HTMLElement {
  const made = table(parts);
  const rest = [...made.querySelectorAll('tbody tr')].slice(OPEN_LINES);
  if (rest.length === 0) return made;
  const folded = element('tbody', { hidden: true }, ...rest);
  made.querySelector('table')?.append(folded);
  const label = () =>
    folded.hidden ? words.showAll(count(parts.rows.length)) : words.showFirst(count(OPEN_LINES));
  const fold = button(label(), 'quiet', () => {
    folded.hidden = !folded.hidden;
    fold.textContent = label();
    fold.setAttribute('aria-expanded', String(!folded.hidden));
  });
  fold.setAttribute('aria-expanded', 'false');
  return element('div', {}, made, element('p', { class: 'acts' }, fold));
}
