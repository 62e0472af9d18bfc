import { format } from './format';
import type { Language } from './language';
import { formatCount } from './number-text';

export interface OverdueChangeWords {
  /** Has the placeholder `{count}`, like `fewer`. */
  readonly more: string;
  readonly fewer: string;
}

/** Text for a change, other than 0, of the number of overdue units. */
export function overdueChangeText(
  by: number,
  { more, fewer }: OverdueChangeWords,
  language: Language,
): string {
  const values: Record<string, string> = { count: formatCount(Math.abs(by), language) };
  return format(by > 0 ? more : fewer, values);
}
