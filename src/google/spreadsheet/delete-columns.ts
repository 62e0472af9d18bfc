import type { Tab } from '../../workbook/cells/tab';
import { headersOf } from './pick-rows';
import type { TabSheet } from './tab-sheet';

/** Deletes the columns with these headers. */
export function deleteColumns(opened: TabSheet, tab: Tab, headers: readonly string[]): void {
  const places = headersOf(opened.sheet, tab).flatMap((header, place) =>
    headers.includes(header) ? [place] : [],
  );
  deleteAt(opened, places);
}

/** Deletes the columns at these ascending places, which count from 0, from the right, so that the others stay there. */
export function deleteAt(opened: TabSheet, places: readonly number[]): void {
  for (const place of [...places].reverse()) opened.sheet.deleteColumn(place + 1);
  if (places.length > 0) opened.forgetSize();
}
