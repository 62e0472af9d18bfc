import { presentColumns } from './find-columns';
import type { Tab } from './tab';

/**
 * True if all required cells of `cells`, a row above the headers, are filled. Does not check the first column,
 * because the tab Theo dõi has its status line there.
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
