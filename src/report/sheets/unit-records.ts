import { stagesIn } from '../../dispatches/rules/obligation-status';
import type { Dispatch } from '../../records/dispatch';
import type { StagePart } from '../../records/figures';
import { yearOf } from '../../records/round';
import type { Stage } from '../../records/stage';
import type { RecordedRow, RecordedUnit, YearData } from '../data/year-data';
import { stageCounter } from './stage-result';

export type ResultCounts = Readonly<Record<StagePart, number>>;

export interface UnitRecord extends Readonly<Record<Stage, ResultCounts>> {
  readonly unit: RecordedUnit;
  /** Dispatches that bind the unit. The results of a stage add up to the number of those that ask it. */
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

interface CountedDispatch {
  readonly row: RecordedRow;
  /** Results of the stages that are asked. */
  readonly results: Readonly<Partial<Record<Stage, StagePart>>>;
  readonly takenOver: boolean;
}

/** Dispatches that were issued in a year, and rounds whose period ends in it. */
export function issuedIn<Issued extends Pick<Dispatch, 'id' | 'issuedOn'>>(
  year: string,
  dispatches: readonly Issued[],
): Issued[] {
  return dispatches.filter((dispatch) => yearOf(dispatch) === year);
}

export function unitRecords({ units, dispatches }: YearData, year: string): UnitRecord[] {
  const rows = new Map<string, CountedDispatch[]>(units.map(({ code }) => [code, []]));
  for (const dispatch of issuedIn(year, dispatches)) {
    const count = stageCounter(units, dispatch);
    for (const row of dispatch.rows) {
      const counted = stagesIn(row.status).map(
        ([stage, stageStatus]) => [stage, count(row, stageStatus)] as const,
      );
      rows.get(row.code)?.push({
        row,
        results: Object.fromEntries(counted.map(([stage, { result }]) => [stage, result])),
        takenOver: counted.some(([, { takenOver }]) => takenOver),
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
  const resultsOf = (stage: Stage): ResultCounts => {
    const times = (result: StagePart) =>
      own.filter(({ results }) => results[stage] === result).length;
    return {
      onTime: times('onTime'),
      late: times('late'),
      doneNoDeadline: times('doneNoDeadline'),
      within: times('within'),
      overdue: times('overdue'),
      openNoDeadline: times('openNoDeadline'),
    };
  };
  return {
    unit,
    owed: own.length,
    acknowledge: resultsOf('acknowledge'),
    complete: resultsOf('complete'),
    early: sum(({ row }) => row.reminders.early),
    followUps: sum(({ row }) => row.reminders.followUps),
    extended: own.filter(({ row }) => row.extended).length,
    takenOver: own.filter(({ takenOver }) => takenOver).length,
    exempt: exemptCount('exempt'),
    suspended: exemptCount('suspended'),
  };
}
