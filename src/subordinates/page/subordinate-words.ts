import type { InBoth } from '../../frame/view';
import type { PeriodFileWords } from '../../report/period-file/period-file';
import { subordinateDialog as en } from '../../words/en/pages/subordinates-dialog';
import { periodFile as enFile } from '../../words/en/report/period-file';
import { subordinateDialog as vi } from '../../words/vi/pages/subordinates-dialog';
import { periodFile as viFile } from '../../words/vi/report/period-file';

/** The words of the dialog's own page. */
export type SubordinateWords = { readonly subordinates: typeof vi };

/** The words of the dialog in both languages. */
export const LOWER_WORDS: InBoth<SubordinateWords> = {
  vi: { subordinates: vi },
  en: { subordinates: en },
};

/** The words by which period files are read, in whichever language an office has made them. */
export const FILE_LANGUAGES: readonly PeriodFileWords[] = [viFile, enFile];
