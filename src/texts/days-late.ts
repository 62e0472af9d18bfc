import { format } from './format';
import type { Language } from './language';
import { formatCount } from './number-text';

export interface DaysLateWords {
  /** Has the placeholder `{days}`. */
  readonly some: string;
  /** For the days off right after a deadline. */
  readonly none: string;
}

/** Text for the working days by which something is overdue; it never says 0. */
export function daysLateText(
  days: number,
  { some, none }: DaysLateWords,
  language: Language,
): string {
  const values: Record<string, string> = { days: formatCount(days, language) };
  return days === 0 ? none : format(some, values);
}
