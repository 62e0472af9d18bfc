import type { Words } from '../../words/words';
import { presentColumns } from './find-columns';
import type { Tab } from './tab';

/**
 * Tells whether a row that stands above headers is one of data: every cell that a row must have is filled, the first left
 * aside, where the line above headers stands.
 */
export function isDataRow(
  tab: Tab,
  headers: readonly string[],
  cells: readonly unknown[],
  words: Words,
): boolean {
  const needed = presentColumns(tab, headers, words).filter(
    ({ key, place }) => place > 0 && tab.columns[key]?.blank === undefined,
  );
  return needed.length > 0 && needed.every(({ place }) => (cells[place] ?? '') !== '');
}
