import type { Dialog } from '../../frame/dialog/dialog';
import type { ByLanguage } from '../../frame/view';
import { phoneReminderDialog as en } from '../../words/en/pages/phone-reminder-dialog';
import { phoneReminderDialog as vi } from '../../words/vi/pages/phone-reminder-dialog';

export const PHONE_REMINDER_WORDS: ByLanguage<typeof vi> = { vi, en };

export type PhoneReminderDialog = Dialog<typeof vi>;
