import type { PeriodFile } from '../../periods/rules/period-file';
import { figuresIn } from '../../records/figures';
import { reportSeal, type SubordinateReport } from '../../records/subordinate-report';

/** Where a file counts: our dispatch and period, the unit that its office is, and when it came. */
export type SubordinatePlace = Pick<
  SubordinateReport,
  'dispatch' | 'period' | 'code' | 'receivedAt'
>;

/** Makes the row of a period file. */
export function subordinateReport(file: PeriodFile, place: SubordinatePlace): SubordinateReport {
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
