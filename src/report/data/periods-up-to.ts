import type { PeriodPoint } from '../../dispatches/rules/period-trend';
import type { ReportData } from './report-data';

export function periodsUpTo({
  periods,
  cutOff,
}: Pick<ReportData, 'periods' | 'cutOff'>): PeriodPoint[] {
  return periods.filter((point) => point.cutOff <= cutOff);
}
