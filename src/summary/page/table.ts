import { type Child, element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import type { SummaryPage } from './summary-page';

/**
 * A column: its heading and the CSS classes of its cells (`number`, `name`; on narrow screens also
 * `wide`, `side`).
 */
export interface TableColumn {
  readonly head: string;
  readonly className: string;
}

export interface TableParts {
  readonly title: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Child[])[];
  readonly total: readonly Child[] | null;
}

/** Scrolls inside its own box on narrow screens. */
export function table({ title, columns, rows, total }: TableParts): HTMLElement {
  const row = (cells: readonly Child[], kind: string) =>
    element(
      'tr',
      { class: kind !== '' && kind },
      ...cells.map((cell, at) =>
        element(
          'td',
          { class: columns[at]?.className ?? '', 'data-head': columns[at]?.head ?? '' },
          cell,
        ),
      ),
    );
  const heads = columns.map(({ head, className }) =>
    element('th', { scope: 'col', class: className }, head),
  );
  return element(
    'div',
    { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': title },
    element(
      'table',
      {},
      element('thead', {}, element('tr', {}, ...heads)),
      element('tbody', {}, ...rows.map((cells) => row(cells, ''))),
      total && element('tfoot', {}, row(total, 'total')),
    ),
  );
}

export function tableColumn(head: string, className: string): TableColumn {
  return { head, className };
}

export function moreLine({ words, count }: SummaryPage, leftOut: number): HTMLElement | null {
  return leftOut === 0 ? null : paragraph(words.more(count(leftOut)), 'hint off-paper');
}
