import type { Column, Heading } from './document';

/** A column with its heading, as an annex declares it. */
export interface HeadedColumn extends Column {
  readonly head: string;
  /** A heading that it shares with its neighbours; '' for none. */
  readonly group: string;
}

/** Declares a column; numbers stand on the right, texts on the left. */
export function column(
  head: string,
  width: number,
  align: Column['align'] = 'right',
  group = '',
): HeadedColumn {
  return { head, width, align, group };
}

/** Builds the head of a table: one row, or two where neighbouring columns share a heading. */
export function headOf(columns: readonly HeadedColumn[]): Heading[][] {
  const rows = columns.some(({ group }) => group !== '') ? 2 : 1;
  const first: Heading[] = columns.flatMap(({ head, group }, at) => {
    if (group === '') return { text: head, columns: 1, rows };
    if (columns[at - 1]?.group === group) return [];
    return { text: group, columns: columns.filter((one) => one.group === group).length, rows: 1 };
  });
  if (rows === 1) return [first];
  const second = columns.filter(({ group }) => group !== '');
  return [first, second.map(({ head }) => ({ text: head, columns: 1, rows: 1 }))];
}
