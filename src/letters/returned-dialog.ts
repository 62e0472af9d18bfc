import type { MenuDialog } from '../workbook/dialog';
import { returnedView } from './jobs/open-returned';

/** Its page calls `markReturned`, which is one of the calls of `lettersDialog`. */
export const returnedDialog = {
  page: 'returned',
  size: [760, 620],
  title: ({ menu }) => menu.openReturned,
  entry: 'openReturned',
  guard: 'whenSetUp',
  view: returnedView,
  calls: {},
} as const satisfies MenuDialog<object>;
