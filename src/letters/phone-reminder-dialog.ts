import type { MenuDialog } from '../workbook/dialog';
import { phoneReminderView, printSlips, recordTold, unitMessage } from './jobs/phone-reminders';
import type { PhoneReminderCalls } from './letters-calls';

export const phoneReminderDialog = {
  page: 'phone-reminder',
  size: [820, 640],
  title: ({ menu }) => menu.openPhoneReminders,
  entry: 'openPhoneReminders',
  guard: 'whenSetUp',
  view: phoneReminderView,
  calls: { unitMessage, recordTold, printSlips },
} as const satisfies MenuDialog<PhoneReminderCalls>;
