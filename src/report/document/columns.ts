import type { Heading, ReportColumn } from './document';

export function reportColumn(
  head: string,
  width: number,
  align: ReportColumn['align'] = 'right',
  group = '',
): ReportColumn {
  return { head, width, align, group };
}

/** Two rows if any column has a `group`, otherwise one. Columns of one group must be neighbours. */
export function tableHead(columns: readonly ReportColumn[]): Heading[][] {
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

/** For places where headings cannot span columns, for example `Xác nhận – Tỷ lệ %`. */
export function fullHeading({ head, group }: ReportColumn): string {
  return group === '' ? head : `${group} – ${head}`;
}
