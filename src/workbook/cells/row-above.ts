import { presentColumns } from './find-columns';
import type { Tab } from './tab';

/**
 * True if a row above the headers is a data row: all its required cells are filled. The first column does not
 * count, because the status line of Theo dõi is there.
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
