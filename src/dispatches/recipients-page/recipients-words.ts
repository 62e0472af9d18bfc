import type { Dialog } from '../../frame/dialog/dialog';
import type { ByLanguage } from '../../frame/view';
import { recipientsDialog as en } from '../../words/en/pages/recipients-dialog';
import { recipientsDialog as vi } from '../../words/vi/pages/recipients-dialog';

export const RECIPIENTS_WORDS: ByLanguage<typeof vi> = { vi, en };

export type RecipientsDialog = Dialog<typeof vi>;
