import type { Dialog } from '../workbook/dialog';

export const summaryDialog = {
  page: 'summary',
  size: [1100, 700],
  title: ({ says }) => says.reportTitle,
  calls: {},
} as const satisfies Dialog<object>;
