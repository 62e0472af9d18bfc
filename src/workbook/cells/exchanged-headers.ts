import { presentColumns } from './find-columns';
import type { StrayColumn } from './stray-column';
import type { Tab } from './tab';

/**
 * Finds two headers that were swapped while all others are in the order in which set-up writes them. Returns
 * `null` if there are none, or if the two are neighbours: moving one column would have the same result.
 */
export function exchangedHeaders(tab: Tab, headers: readonly string[]): StrayColumn | null {
  const declared = presentColumns(tab, headers);
  const standing = declared.slice().sort((a, b) => a.place - b.place);
  const [first, last, more] = declared.flatMap(({ key }, at) =>
    standing[at]?.key === key ? [] : [at],
  );
  if (first === undefined || last === undefined || more !== undefined || last - first < 2)
    return null;
  const { key = '', place = -1 } = declared[first] ?? {};
  return { key, place, holder: standing[first]?.place ?? -1 };
}
