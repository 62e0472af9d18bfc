import type { Stage } from '../../records/obligation';
import { STAGES } from '../../records/obligation';
import type { RecordedRow, RecordedUnit, YearData } from '../data/year-data';
import { type StageResult, stageCounter } from './stage-result';

/** How often each result stands in the rows of a unit. */
export type ResultCounts = Readonly<Record<StageResult, number>>;

/** What one unit was asked over a year, and how it stands: counts of dispatches. */
export interface UnitRecord extends Readonly<Record<Stage, ResultCounts>> {
  readonly unit: RecordedUnit;
  /** Dispatches that it owes; the results of either stage add up to them. */
  readonly asked: number;
  /** Reminders before a deadline, and after one. */
  readonly early: number;
  readonly followUps: number;
  /** Among those asked. */
  readonly extended: number;
  /** Among those asked: a deadline had passed when the unit took the dispatch over. */
  readonly takenOver: number;
  /** Besides those asked. */
  readonly exempt: number;
  readonly suspended: number;
}

/** A dispatch of one unit, as it counts. */
type Asked = Readonly<Record<Stage, StageResult>> & {
  readonly row: RecordedRow;
  readonly takenOver: boolean;
};

/** Gives the dispatches that were issued in a year. */
export function issuedIn<Issued extends { readonly issuedOn: string }>(
  year: string,
  dispatches: readonly Issued[],
): Issued[] {
  return dispatches.filter(({ issuedOn }) => issuedOn.startsWith(year));
}

/** Counts what each unit was asked over a year, in the order of the office's list; who was sent nothing is left out. */
export function unitRecords({ units, dispatches }: YearData, year: string): UnitRecord[] {
  const rows = new Map<string, Asked[]>(units.map(({ code }) => [code, []]));
  for (const dispatch of issuedIn(year, dispatches)) {
    const count = stageCounter(units, dispatch);
    for (const row of dispatch.rows) {
      const [acknowledge, train] = STAGES.map((stage) => count(row, stage));
      if (!acknowledge || !train) continue;
      rows.get(row.code)?.push({
        row,
        acknowledge: acknowledge.result,
        train: train.result,
        takenOver: acknowledge.takenOver || train.takenOver,
      });
    }
  }
  return units
    .map((unit) => recordOf(unit, rows.get(unit.code) ?? []))
    .filter(({ asked, exempt, suspended }) => asked + exempt + suspended > 0);
}

function recordOf(unit: RecordedUnit, all: readonly Asked[]): UnitRecord {
  const own = all.filter(({ row }) => row.release === null);
  const released = (release: string) => all.filter(({ row }) => row.release === release).length;
  const sum = (of: (asked: Asked) => number) => own.reduce((total, row) => total + of(row), 0);
  const results = (stage: Stage): ResultCounts => {
    const times = (result: StageResult) => own.filter((asked) => asked[stage] === result).length;
    return {
      onTime: times('onTime'),
      late: times('late'),
      openWithin: times('openWithin'),
      openOverdue: times('openOverdue'),
    };
  };
  return {
    unit,
    asked: own.length,
    acknowledge: results('acknowledge'),
    train: results('train'),
    early: sum(({ row }) => row.reminders.early),
    followUps: sum(({ row }) => row.reminders.followUps),
    extended: own.filter(({ row }) => row.extended).length,
    takenOver: own.filter(({ takenOver }) => takenOver).length,
    exempt: released('exempt'),
    suspended: released('suspended'),
  };
}
