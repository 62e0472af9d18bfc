import type { Tab } from '../cells/tab';
import type { Needs } from '../ports';
import { trackingTab } from '../tabs/tracking-tab';

/** Reading this many rows takes about as long as starting a second run. */
const MOST_ROWS = 5_000;

/**
 * True if a dialog is given what it shows first as it opens. With more rows of the tab it opens at once and asks for them
 * afterwards.
 */
export function opensWithData(ports: Needs<'rawTabs'>, tab: Tab = trackingTab): boolean {
  return (ports.rawTabs.rows(tab) ?? 0) <= MOST_ROWS;
}
