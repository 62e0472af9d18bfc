import type { Clock } from '../app/ports';

/** Tells the time in the spreadsheet's zone, which may differ from the script's. */
export function sheetClock(zone: () => string): Clock {
  const start = Date.now();
  const now = () => Utilities.formatDate(new Date(), zone(), "yyyy-MM-dd'T'HH:mm");
  return {
    now,
    today: () => now().slice(0, 10),
    elapsed: () => Date.now() - start,
  };
}
