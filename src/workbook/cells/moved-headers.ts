import { presentColumns } from './find-columns';
import type { Tab } from './tab';

/** True if columns were inserted, moved or deleted between two readings of the headers. */
export function hasMovedColumns(
  tab: Tab,
  before: readonly string[],
  now: readonly string[],
): boolean {
  return JSON.stringify(namesOf(tab, before)) !== JSON.stringify(namesOf(tab, now));
}

/** The column's key, or the header of a column that the office added, by position; without blanks at the end. */
export function namesOf(tab: Tab, headers: readonly string[]): string[] {
  const names = headers.map((header) => (header === '' ? '' : `"${header}"`));
  for (const { key, place } of presentColumns(tab, headers)) names[place] = key;
  while (names[names.length - 1] === '') names.pop();
  return names;
}
