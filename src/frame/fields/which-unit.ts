import type { DialogWords } from '../dialog/dialog-words';
import type { Option } from './choice-fields';
import { mayMean } from './suggest-field';

const MOST_NAMED = 5;

/** Error that asks which of several suggestions is meant; `''` if at most one matches. */
export function whichUnit(
  typed: string,
  options: readonly Option[],
  { form, more }: DialogWords,
): string {
  const found = mayMean(typed, options);
  if (found.length < 2) return '';
  const left = found.length - MOST_NAMED;
  const names = found.slice(0, MOST_NAMED).map(({ label }) => label);
  const all = [...names, ...(left > 0 ? [more(String(left))] : [])].join('; ');
  return form.severalUnits(typed.trim(), all);
}
