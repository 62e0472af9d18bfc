import type { Day } from '../calendar/day';
import type { FormAnswers, Which } from '../forms/form-view';
import type { Language } from '../texts/language';

/** What the dialog Ghi nhận trả lời is opened with. */
export interface AnswerFormView {
  readonly language: Language;
  readonly title: string;
  readonly which: Which;
  readonly today: Day;
  /** What the server showed when it opened the form; it comes back with the answers. */
  readonly seen: string;
  /** What fields hold at first, where the sidebar has chosen that. */
  readonly chosen?: FormAnswers | undefined;
}
