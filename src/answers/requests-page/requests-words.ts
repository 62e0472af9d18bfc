import type { Dialog } from '../../frame/dialog/dialog';
import type { ByLanguage } from '../../frame/view';
import { requestsDialog as en } from '../../words/en/pages/requests-dialog';
import { requestsDialog as vi } from '../../words/vi/pages/requests-dialog';

export const REQUESTS_WORDS: ByLanguage<typeof vi> = { vi, en };

export type RequestsDialog = Dialog<typeof vi>;
