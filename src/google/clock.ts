import { dayOfMoment } from '../calendar/moment';
import type { Clock } from '../workbook/ports';

const MS_PER_MINUTE = 60_000;

export interface SheetTime {
  zone(): string;
  localTime(at: Date): number;
}

/**
 * Clock in the spreadsheet's time zone, which may differ from the script's. The offset from UTC is
 * computed once per run and zone, because a run lasts six minutes at most.
 * `localTime` gives milliseconds of local time since 1/1/1970.
 */
export function sheetClock({ zone, localTime }: SheetTime): Clock {
  const start = Date.now();
  let known = { zone: '', offset: 0 };
  const now = () => {
    const current = zone();
    if (known.zone !== current) {
      const at = new Date();
      known = { zone: current, offset: localTime(at) - at.getTime() };
    }
    return new Date(Date.now() + known.offset).toISOString().slice(0, 16);
  };
  return {
    now,
    today: () => dayOfMoment(now()),
    elapsed: () => Date.now() - start,
    millisecond: () => Date.now() % MS_PER_MINUTE,
  };
}
