import type { DialogWords } from '../dialog/dialog-words';
import type { Option } from './choice-fields';
import { possibleMatches } from './suggest-field';

const MAX_NAMES = 5;

/** Returns `''` if at most one unit matches `typed`. */
export function ambiguousUnitMessage(
  typed: string,
  options: readonly Option[],
  { form, more }: DialogWords,
): string {
  const found = possibleMatches(typed, options);
  if (found.length < 2) return '';
  const moreCount = found.length - MAX_NAMES;
  const names = found.slice(0, MAX_NAMES).map(({ label }) => label);
  const all = [...names, ...(moreCount > 0 ? [more(String(moreCount))] : [])].join('; ');
  return form.severalUnits(typed.trim(), all);
}
