import type { Stage } from '../../records/obligation';
import { STAGES } from '../../records/obligation';
import type { RecordedRow, RecordedUnit, YearData } from '../data/year-data';
import { type StageResult, stageCounter } from './stage-result';

export type ResultCounts = Readonly<Record<StageResult, number>>;

export interface UnitRecord extends Readonly<Record<Stage, ResultCounts>> {
  readonly unit: RecordedUnit;
  /** Dispatches that bind the unit. The results of each stage add up to this number. */
  readonly owed: number;
  /** Reminders before a deadline. */
  readonly early: number;
  /** Reminders after a deadline. */
  readonly followUps: number;
  /** Counted in `owed` too. */
  readonly extended: number;
  /** Counted in `owed` too: the unit took the dispatch over after a deadline had been missed. */
  readonly takenOver: number;
  /** Not counted in `owed`, and neither is `suspended`. */
  readonly exempt: number;
  readonly suspended: number;
}

type CountedDispatch = Readonly<Record<Stage, StageResult>> & {
  readonly row: RecordedRow;
  readonly takenOver: boolean;
};

export function issuedIn<Issued extends { readonly issuedOn: string }>(
  year: string,
  dispatches: readonly Issued[],
): Issued[] {
  return dispatches.filter(({ issuedOn }) => issuedOn.startsWith(year));
}

export function unitRecords({ units, dispatches }: YearData, year: string): UnitRecord[] {
  const rows = new Map<string, CountedDispatch[]>(units.map(({ code }) => [code, []]));
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
    .filter(({ owed, exempt, suspended }) => owed + exempt + suspended > 0);
}

function recordOf(unit: RecordedUnit, all: readonly CountedDispatch[]): UnitRecord {
  const own = all.filter(({ row }) => row.exemption === null);
  const exemptCount = (reason: string) => all.filter(({ row }) => row.exemption === reason).length;
  const sum = (of: (dispatch: CountedDispatch) => number) =>
    own.reduce((total, row) => total + of(row), 0);
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
    owed: own.length,
    acknowledge: results('acknowledge'),
    train: results('train'),
    early: sum(({ row }) => row.reminders.early),
    followUps: sum(({ row }) => row.reminders.followUps),
    extended: own.filter(({ row }) => row.extended).length,
    takenOver: own.filter(({ takenOver }) => takenOver).length,
    exempt: exemptCount('exempt'),
    suspended: exemptCount('suspended'),
  };
}
