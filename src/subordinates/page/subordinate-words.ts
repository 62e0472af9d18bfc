import type { ByLanguage } from '../../frame/view';
import type { PeriodFileWords } from '../../report/period-file/period-file';
import { subordinateDialog as en } from '../../words/en/pages/subordinates-dialog';
import { periodFile as enFile } from '../../words/en/report/period-file';
import { subordinateDialog as vi } from '../../words/vi/pages/subordinates-dialog';
import { periodFile as viFile } from '../../words/vi/report/period-file';

export type SubordinateWords = { readonly subordinates: typeof vi };

export const SUBORDINATE_WORDS: ByLanguage<SubordinateWords> = {
  vi: { subordinates: vi },
  en: { subordinates: en },
};

/** An office may have made its file in either language. */
export const FILE_LANGUAGES: readonly PeriodFileWords[] = [viFile, enFile];
