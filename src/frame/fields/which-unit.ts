import type { DialogWords } from '../dialog/dialog-words';
import type { Option } from './choice-fields';
import { mayMean } from './suggest-field';

/** The most names that are told of those that a text may mean. */
const MOST_NAMED = 5;

/** Asks which of several suggestions a part of their names means; '' where it may mean one at most. */
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
