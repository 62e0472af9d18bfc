import type { VisitorPage } from '../workbook/dialog';
import { approveSeen, openPhoneApproval } from './jobs/phone-approval';
import type { PhoneApprovalCalls } from './letters-calls';

/** Each job passes on only the declared arguments, whatever a visitor sends. */
export const phoneApprovalPage = {
  page: 'phone-approval',
  calls: {
    listAwaiting: (ports, token, listed) => openPhoneApproval(ports, token, listed),
    approveSeen: (ports, token, approve, hold) => approveSeen(ports, token, approve, hold),
  },
} as const satisfies VisitorPage<PhoneApprovalCalls>;
