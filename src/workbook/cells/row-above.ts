import { presentColumns } from './find-columns';
import type { Tab } from './tab';

/**
 * True if `cells`, a row above the headers, is a row of data: all its required cells are filled. The first
 * column is not checked, because Theo dõi has its status line there. False if no other column is required.
 */
export function isDataRow(
  tab: Tab,
  headers: readonly string[],
  cells: readonly unknown[],
): boolean {
  const needed = presentColumns(tab, headers).filter(
    ({ key, place }) => place > 0 && tab.columns[key]?.blank === undefined,
  );
  return needed.length > 0 && needed.every(({ place }) => (cells[place] ?? '') !== '');
}
