import type { Dialog } from '../../frame/dialog/dialog';
import type { InBoth } from '../../frame/view';
import { tellDialog as en } from '../../words/en/pages/tell-dialog';
import { tellDialog as vi } from '../../words/vi/pages/tell-dialog';

export const TELL_WORDS: InBoth<typeof vi> = { vi, en };

export type PhoneReminderDialog = Dialog<typeof vi>;
