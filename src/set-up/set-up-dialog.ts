import type { Dialog } from '../workbook/dialog';
import { saveSetUp } from './save-set-up';
import { setUpView } from './set-up-steps';
import type { SetUpCalls } from './set-up-view';

export const setUpDialog = {
  page: 'set-up',
  size: [720, 640],
  title: ({ says }) => says.setUpTitle,
  calls: { readSetUp: setUpView, saveSetUp },
} as const satisfies Dialog<SetUpCalls>;
