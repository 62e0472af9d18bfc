import { type Child, element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import type { SummaryPage } from './summary-desk';

/** A column of a table: its heading, and how its cells look (`number`, `name`; on a telephone `wide`, `side`). */
export interface Column {
  readonly head: string;
  readonly look: string;
}

/** What a table shows. */
export interface TableParts {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Child[])[];
  /** The row of totals, below a line; null where there is none. */
  readonly total: readonly Child[] | null;
}

/** Builds a table that scrolls inside its own box when the screen is narrow. */
export function table({ title, columns, rows, total }: TableParts): HTMLElement {
  const row = (cells: readonly Child[], kind: string) =>
    element(
      'tr',
      { class: kind !== '' && kind },
      ...cells.map((cell, at) =>
        element(
          'td',
          { class: columns[at]?.look ?? '', 'data-head': columns[at]?.head ?? '' },
          cell,
        ),
      ),
    );
  const heads = columns.map(({ head, look }) => element('th', { scope: 'col', class: look }, head));
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

/** Makes a column. */
export function column(head: string, look: string): Column {
  return { head, look };
}

/** Says below a list that was cut how many lines it has more, and where they stand; null below a whole one. */
export function moreLine({ words, count }: SummaryPage, leftOut: number): HTMLElement | null {
  return leftOut === 0 ? null : paragraph(words.more(count(leftOut)), 'hint');
}
