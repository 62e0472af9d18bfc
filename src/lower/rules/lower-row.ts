import type { PeriodFile } from '../../periods/rules/period-file';
import { figuresIn } from '../../records/figures';
import { type LowerReport, reportSeal } from '../../records/lower-report';

/** Where a file counts: our dispatch and period, the unit that its office is, and when it came. */
export type LowerPlace = Pick<LowerReport, 'directive' | 'period' | 'code' | 'receivedAt'>;

/** Makes the row of a period file. */
export function lowerReport(file: PeriodFile, place: LowerPlace): LowerReport {
  const { office, issuedOn, issuingBody, total, seal } = file;
  const { number, cutOff, closing, closedAt, reason, period: ownPeriod } = total;
  const row = {
    ...place,
    ...figuresIn(total),
    ...{ office, number, issuedOn, issuingBody, ownPeriod, cutOff, closing, closedAt, reason },
    fileSeal: seal,
  };
  return { ...row, checksum: reportSeal(row) };
}
