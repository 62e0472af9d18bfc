import { dayOfMoment } from '../calendar/moment';
import type { Clock } from '../workbook/ports';
import { zoneOffset } from './zone-offset';

/**
 * Clock in the spreadsheet's time zone, which may differ from the script's. The offset from UTC is
 * computed once per run, because a run lasts six minutes at most.
 */
export function sheetClock(zone: () => string): Clock {
  const start = Date.now();
  let offset: number | null = null;
  const now = () => {
    offset = offset ?? zoneOffset(new Date(), zone());
    return new Date(Date.now() + offset).toISOString().slice(0, 16);
  };
  return {
    now,
    today: () => dayOfMoment(now()),
    elapsed: () => Date.now() - start,
  };
}
