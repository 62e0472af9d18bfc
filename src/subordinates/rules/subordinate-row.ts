import type { PeriodFile } from '../../periods/rules/period-file';
import { figuresIn } from '../../records/figures';
import { reportSeal, type SubordinateReport } from '../../records/subordinate-report';

/** Our dispatch and period, the unit of the office, and when the file was received. */
export type SubordinatePlace = Pick<
  SubordinateReport,
  'dispatch' | 'period' | 'code' | 'receivedAt'
>;

export function subordinateReport(file: PeriodFile, place: SubordinatePlace): SubordinateReport {
  const { office, issuedOn, issuingBody, total, seal } = file;
  const { number, cutOff, closing, closedAt, reason, reportedValues, period: ownPeriod } = total;
  const row = {
    ...place,
    ...figuresIn(total),
    ...{ office, number, issuedOn, issuingBody, ownPeriod, cutOff, closing, closedAt, reason },
    ...{ reportedValues, fileSeal: seal },
  };
  return { ...row, checksum: reportSeal(row) };
}
