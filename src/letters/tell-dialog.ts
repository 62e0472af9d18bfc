import type { MenuDialog } from '../workbook/dialog';
import { phoneReminderView, recordTold, unitMessage } from './jobs/phone-reminders';
import type { PhoneReminderCalls } from './letters-calls';

export const phoneReminderDialog = {
  page: 'tell',
  size: [820, 640],
  title: ({ menu }) => menu.openTell,
  entry: 'openTell',
  guard: 'whenSetUp',
  view: phoneReminderView,
  calls: { unitMessage, recordTold },
} as const satisfies MenuDialog<PhoneReminderCalls>;
