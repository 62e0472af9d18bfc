import type { Column, Heading } from './document';

/** Declares a column; numbers stand on the right, texts on the left. */
export function column(
  head: string,
  width: number,
  align: Column['align'] = 'right',
  group = '',
): Column {
  return { head, width, align, group };
}

/** Builds the head of a table: one row, or two where neighbouring columns share a heading. */
export function headOf(columns: readonly Column[]): Heading[][] {
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

/** Gives the whole heading of a column for where no heading can cover several: `Xác nhận – Tỷ lệ %`. */
export function fullHeading({ head, group }: Column): string {
  return group === '' ? head : `${group} – ${head}`;
}
