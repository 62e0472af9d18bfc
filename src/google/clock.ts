import { dayOfMoment } from '../calendar/moment';
import type { Clock } from '../workbook/ports';
import { zoneOffset } from './zone-offset';

/**
 * Clock in the spreadsheet's time zone, which may differ from the script's. The offset from UTC is
 * computed once per run and zone, because a run lasts six minutes at most.
 */
export function sheetClock(zone: () => string): Clock {
  const start = Date.now();
  let known = { zone: '', offset: 0 };
  const now = () => {
    const current = zone();
    if (known.zone !== current) known = { zone: current, offset: zoneOffset(new Date(), current) };
    return new Date(Date.now() + known.offset).toISOString().slice(0, 16);
  };
  return {
    now,
    today: () => dayOfMoment(now()),
    elapsed: () => Date.now() - start,
  };
}
