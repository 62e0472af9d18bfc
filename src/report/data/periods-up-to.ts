import type { PeriodPoint } from '../../dispatches/rules/period-trend';
import type { ReportData } from './report-data';

/** Gives the closed periods of a dispatch up to the figures that a report tells, the earliest first. */
export function periodsUpTo({
  periods,
  cutOff,
}: Pick<ReportData, 'periods' | 'cutOff'>): PeriodPoint[] {
  return periods.filter((point) => point.cutOff <= cutOff);
}
