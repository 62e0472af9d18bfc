import type { Words } from '../../words/words';
import { presentColumns } from './find-columns';
import type { StrayColumn } from './stray-column';
import type { Tab } from './tab';

/**
 * Finds two headers that have changed places while all others are in the order of set-up. Moving
 * one column cannot cause this unless the two are neighbours, so neighbours are not reported.
 */
export function exchangedHeaders(
  tab: Tab,
  headers: readonly string[],
  words: Words,
): StrayColumn | null {
  const declared = presentColumns(tab, headers, words);
  const standing = declared.slice().sort((a, b) => a.place - b.place);
  const [first, last, more] = declared.flatMap(({ key }, at) =>
    standing[at]?.key === key ? [] : [at],
  );
  if (first === undefined || last === undefined || more !== undefined || last - first < 2)
    return null;
  const { key = '', place = -1 } = declared[first] ?? {};
  return { key, place, holder: standing[first]?.place ?? -1 };
}
