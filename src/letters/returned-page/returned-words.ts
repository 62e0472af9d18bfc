import type { Dialog } from '../../frame/dialog/dialog';
import type { ByLanguage } from '../../frame/view';
import { returnedDialog as en } from '../../words/en/pages/returned-dialog';
import { returnedDialog as vi } from '../../words/vi/pages/returned-dialog';

export const RETURNED_WORDS: ByLanguage<typeof vi> = { vi, en };

export type ReturnedDialog = Dialog<typeof vi>;
