import type { Needs } from '../ports';
import { trackingTab } from '../tabs/tracking-tab';

/** Reading this many rows of Theo dõi takes about as long as starting a second run. */
const MOST_ROWS = 5_000;

/**
 * True if a dialog is given what it shows first as it opens. With more rows it opens at once and asks for them
 * afterwards.
 */
export function opensWithData(ports: Needs<'rawTabs'>): boolean {
  return (ports.rawTabs.rows(trackingTab) ?? 0) <= MOST_ROWS;
}
