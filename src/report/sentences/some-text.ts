import type { Language } from '../../texts/language';
import { formatCount } from '../../texts/number-text';

/** Formats a count; `''` for 0. */
export function someText(count: number, language: Language): string {
  return count === 0 ? '' : formatCount(count, language);
}
