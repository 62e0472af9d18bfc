import { presentColumns } from './find-columns';
import type { StrayColumn } from './stray-column';
import type { Tab } from './tab';

/**
 * Finds two swapped headers while all others are in the declared order. `null` if there are none or the two are
 * neighbours, because moving one column would have the same result.
 */
export function exchangedHeaders(tab: Tab, headers: readonly string[]): StrayColumn | null {
  const declared = presentColumns(tab, headers);
  const byPlace = declared.slice().sort((a, b) => a.place - b.place);
  const [first, last, more] = declared.flatMap(({ key }, at) =>
    byPlace[at]?.key === key ? [] : [at],
  );
  if (first === undefined || last === undefined || more !== undefined || last - first < 2)
    return null;
  const { key = '', place = -1 } = declared[first] ?? {};
  return { key, place, holder: byPlace[first]?.place ?? -1 };
}
