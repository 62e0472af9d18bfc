import type { Obligation } from '../../src/records/obligation';
import type { Stage } from '../../src/records/stage';
import { PROVINCE_DAY, PROVINCE_DISPATCHES, PROVINCE_OBLIGATIONS } from './province';

/** Weekdays after `from`, up to and including `to`. */
function weekdaysAfter(from: string, to: string): number {
  let count = 0;
  for (let day = Date.parse(from); day < Date.parse(to); ) {
    day += 86_400_000;
    if (![0, 6].includes(new Date(day).getUTCDay())) count += 1;
  }
  return count;
}

/** A stage that is asked of a unit by a day, counted from its row alone. */
export interface Counted {
  readonly number: string;
  readonly unitCode: string;
  readonly stage: Stage;
  readonly due: string;
  readonly isDone: boolean;
  readonly daysLate: number | null;
}

/** Counts the rows of `PROVINCE_OBLIGATIONS` without any rule of the add-on. */
export function recountProvince(): Counted[] {
  return PROVINCE_DISPATCHES.flatMap(([number, , , acknowledgeBy, completeBy], nth) => {
    const rows = PROVINCE_OBLIGATIONS.filter(
      ({ dispatchId, exemptBecause }) =>
        String(dispatchId) === `VB-00${nth + 1}` && exemptBecause === '',
    );
    const counted = (stage: Stage, by: string | null, isDone: (row: Obligation) => boolean) =>
      by === null
        ? []
        : rows.map((row) => ({
            ...{ number, stage, due: by },
            unitCode: row.unitCode,
            isDone: isDone(row),
            daysLate: isDone(row) || by >= PROVINCE_DAY ? null : weekdaysAfter(by, PROVINCE_DAY),
          }));
    return [
      ...counted('acknowledge', acknowledgeBy, ({ acknowledge }) => acknowledge === 'acknowledged'),
      ...counted('complete', completeBy, ({ complete }) => complete === 'completed'),
    ];
  });
}
