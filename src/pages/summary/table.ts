import { type Child, element } from '../frame/element';

/** A column of a table: its heading, and whether it holds numbers. */
export interface Column {
  readonly head: string;
  readonly number: boolean;
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
          { class: columns[at]?.number === true && 'number', 'data-head': columns[at]?.head ?? '' },
          cell,
        ),
      ),
    );
  const heads = columns.map(({ head, number }) =>
    element('th', { scope: 'col', class: number && 'number' }, head),
  );
  return element(
    'div',
    { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': title },
    element(
      'table',
      {},
      element('thead', {}, element('tr', {}, ...heads)),
      element('tbody', {}, ...rows.map((cells) => row(cells, ''))),
      total && element('tfoot', {}, row(total, 'total')),
    ),
  );
}

/** Names columns of texts and of numbers. */
export function column(head: string, number = false): Column {
  return { head, number };
}
