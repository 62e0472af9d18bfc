import type { Dialog } from '../../frame/dialog/dialog';
import type { ByLanguage } from '../../frame/view';
import { resultsDialog as en } from '../../words/en/pages/results-dialog';
import { resultsDialog as vi } from '../../words/vi/pages/results-dialog';

export const RESULTS_WORDS: ByLanguage<typeof vi> = { vi, en };

export type ResultsDialog = Dialog<typeof vi>;
