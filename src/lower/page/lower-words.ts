import type { InBoth } from '../../frame/view';
import type { PeriodFileWords } from '../../report/period-file/period-file';
import { lowerDialog as en } from '../../words/en/pages/lower-dialog';
import { periodFile as enFile } from '../../words/en/report/period-file';
import { lowerDialog as vi } from '../../words/vi/pages/lower-dialog';
import { periodFile as viFile } from '../../words/vi/report/period-file';

/** The words of the dialog's own page. */
export type LowerWords = { readonly lower: typeof vi };

/** The words of the dialog in both languages. */
export const LOWER_WORDS: InBoth<LowerWords> = {
  vi: { lower: vi },
  en: { lower: en },
};

/** The words by which period files are read, in whichever language an office has made them. */
export const FILE_LANGUAGES: readonly PeriodFileWords[] = [viFile, enFile];
