import type { Words } from '../../words/words';
import { presentColumns } from './find-columns';
import type { Tab } from './tab';

/**
 * Gives the places of a tab's columns that are people's own, counted from 0. Tổng hợp is laid out by the add-on alone
 * and has none.
 */
export function ownPlaces(tab: Tab, headers: readonly string[], words: Words): number[] {
  if (tab.key === 'summary') return [];
  const ours = new Set(presentColumns(tab, headers, words).map(({ place }) => place));
  return headers.map((_, place) => place).filter((place) => !ours.has(place));
}
