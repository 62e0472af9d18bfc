import { formatDay } from '../../calendar/day';
import type { Deadline } from '../../calendar/deadline';
import type { Language } from '../../texts/language';
import { formatChange, formatCount, formatShare } from '../../texts/number-text';
import { summaryPage as en } from '../../words/en/pages/summary-page';
import { summaryPage as vi } from '../../words/vi/pages/summary-page';

/** What the parts of the summary write with. */
export interface SummaryDesk {
  readonly words: typeof vi;
  count(value: number): string;
  /** `+12`. */
  change(moved: number): string;
  share(part: number, whole: number): string;
  /** `92/94`. */
  of(part: number, whole: number): string;
  deadline(deadline: Deadline): string;
}

/** Makes the desk of a summary in a language. */
export function summaryDesk(language: Language): SummaryDesk {
  const words = language === 'vi' ? vi : en;
  const count = (value: number) => formatCount(value, language);
  return {
    words,
    count,
    change: (moved) => formatChange(moved, language),
    share: (part, whole) => formatShare(part, whole, language),
    of: (part, whole) => words.of(count(part), count(whole)),
    deadline: ({ asked, due }) =>
      asked === due ? formatDay(due) : words.rolled(formatDay(asked), formatDay(due)),
  };
}
