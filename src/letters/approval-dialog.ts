import type { MenuDialog } from '../workbook/dialog';
import { decideByHand, readApproval } from './jobs/decide-letters';
import { initialApproval } from './jobs/open-letters';
import type { ApprovalCalls } from './letters-calls';

export const approvalDialog = {
  page: 'approval',
  size: [1100, 680],
  title: ({ menu }) => menu.openApproval,
  entry: 'openApproval',
  guard: 'whenSetUp',
  view: initialApproval,
  calls: { readApproval, decideLetters: decideByHand },
} as const satisfies MenuDialog<ApprovalCalls>;
