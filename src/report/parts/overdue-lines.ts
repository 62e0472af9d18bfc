import type { OverdueStage } from '../../records/frozen-figures';
import type { ReportUnit } from '../data/report-data';

/** A thing that is overdue; the number of its unit stands once, before the first. */
export interface OverdueLine {
  readonly index: number | '';
  readonly unit: ReportUnit;
  readonly item: OverdueStage;
}

/** Lists what is overdue, unit by unit, the latest first. */
export function overdueLines(units: readonly ReportUnit[]): OverdueLine[] {
  return units
    .filter(({ overdue }) => overdue.length > 0)
    .sort((a, b) => longest(b) - longest(a))
    .flatMap((unit, at) =>
      unit.overdue.map(
        (item, place) => ({ index: place === 0 ? at + 1 : '', unit, item }) as const,
      ),
    );
}

function longest({ overdue }: ReportUnit): number {
  return Math.max(...overdue.map(({ daysLate }) => daysLate));
}
