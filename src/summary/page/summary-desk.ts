import { formatDay } from '../../calendar/day';
import type { Deadline } from '../../calendar/deadline';
import type { InBoth } from '../../frame/view';
import { formatChange, formatCount, formatShare } from '../../texts/number-text';
import { summaryPage as en } from '../../words/en/pages/summary-page';
import { summaryPage as vi } from '../../words/vi/pages/summary-page';
import type { SummaryView } from '../rules/readers-summary';

/** What the parts of the summary write with. */
export interface SummaryPage {
  readonly words: typeof vi;
  /** Follow-ups after which the office's schedule has none for a unit. */
  readonly lastStep: number;
  count(value: number): string;
  /** `+12`. */
  change(moved: number): string;
  share(part: number, whole: number): string;
  /** `92/94`. */
  of(part: number, whole: number): string;
  deadline(deadline: Deadline): string;
}

/** The words of the summary. */
export const SUMMARY_WORDS: InBoth<typeof vi> = { vi, en };

/** Makes the desk of a summary in a language, with its words. */
export function openSummaryPageState(
  { language, lastStep }: Pick<SummaryView, 'language' | 'lastStep'>,
  words: typeof vi,
): SummaryPage {
  const count = (value: number) => formatCount(value, language);
  return {
    words,
    lastStep,
    count,
    change: (moved) => formatChange(moved, language),
    share: (part, whole) => formatShare(part, whole, language),
    of: (part, whole) => words.of(count(part), count(whole)),
    deadline: ({ setDay: asked, due }) =>
      asked === due ? formatDay(due) : words.rolled(formatDay(asked), formatDay(due)),
  };
}
