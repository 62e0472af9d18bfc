import { presentColumns } from './find-columns';
import type { Tab } from './tab';

/** Positions from 0. Empty for the tab Tổng hợp, which only the add-on writes. */
export function ownPlaces(tab: Tab, headers: readonly string[]): number[] {
  if (tab.key === 'summary') return [];
  const ours = new Set(presentColumns(tab, headers).map(({ place }) => place));
  return headers.map((_, place) => place).filter((place) => !ours.has(place));
}
