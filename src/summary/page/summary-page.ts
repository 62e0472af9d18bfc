import { formatDay } from '../../calendar/day';
import type { Deadline } from '../../calendar/deadline';
import { type StageWords, stageName } from '../../dispatches/rules/asked-text';
import type { ByLanguage } from '../../frame/view';
import type { Dispatch } from '../../records/dispatch';
import { dispatchNumber } from '../../records/dispatch-number';
import type { Stage } from '../../records/stage';
import { daysLateText } from '../../texts/days-late';
import type { Language } from '../../texts/language';
import { formatChange, formatCount, formatShare } from '../../texts/number-text';
import { overdueChangeText } from '../../texts/overdue-change-text';
import { summaryPage as en } from '../../words/en/pages/summary-page';
import { summaryPage as vi } from '../../words/vi/pages/summary-page';
import type { SummaryView } from '../rules/readers-summary';

export interface SummaryPage {
  readonly words: typeof vi;
  readonly language: Language;
  /** Working days overdue at the last step of the office's follow-up schedule. */
  readonly lastStep: number;
  count(value: number): string;
  /** For example `+12`. */
  change(moved: number): string;
  /** For example `tăng 12 đơn vị quá hạn`. */
  overdueChange(moved: number): string;
  share(part: number, whole: number): string;
  /** For example `92/94`. */
  of(part: number, whole: number): string;
  /** Days overdue in a table that says that they are working days: `3 ngày`. */
  lateDays(days: number): string;
  /** For example `3 ngày làm việc`. */
  lateWorkingDays(days: number): string;
  deadline(deadline: Deadline): string;
  /** A stage of `dispatch` in words that may depend on its task. */
  stage(words: StageWords, stage: Stage, dispatch: Dispatch): string;
}

export const SUMMARY_WORDS: ByLanguage<typeof vi> = { vi, en };

export function createSummaryPage(
  { language, lastStep }: Pick<SummaryView, 'language' | 'lastStep'>,
  words: typeof vi,
): SummaryPage {
  const count = (value: number) => formatCount(value, language);
  return {
    words,
    language,
    lastStep,
    count,
    change: (moved) => formatChange(moved, language),
    overdueChange: (moved) => overdueChangeText(moved, words.overdueChange, language),
    share: (part, whole) => formatShare(part, whole, language),
    of: (part, whole) => words.of(count(part), count(whole)),
    lateDays: (days) => daysLateText(days, words.lateDays, language),
    lateWorkingDays: (days) => daysLateText(days, words.lateWorkingDays, language),
    stage: (names, stage, dispatch) => stageName(stage, dispatch, names, language),
    deadline: ({ setDay, due }) =>
      setDay === due ? formatDay(due) : words.rolled(formatDay(setDay), formatDay(due)),
  };
}

/** Type, number and label, with the urgency if it is not normal: `Công văn số 12-CV/ĐU, Mục 3 (Khẩn)`. */
export function dispatchTitle(words: typeof vi, dispatch: Dispatch): string {
  const { type, urgency } = dispatch;
  const title = words.numbered(type, dispatchNumber(dispatch));
  return urgency === 'normal' ? title : `${title} (${words.urgency[urgency]})`;
}
