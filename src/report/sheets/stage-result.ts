import type { Stage } from '../../records/obligation';
import { takenOver as en } from '../../words/en/report/taken-over';
import { takenOver as vi } from '../../words/vi/report/taken-over';
import type { RecordedDispatch, RecordedRow, RecordedUnit } from '../data/year-data';

export type StageResult = 'onTime' | 'late' | 'openWithin' | 'openOverdue';

/** Result of a stage, and whether its deadline had passed before the unit took it over. */
export interface CountedStage {
  readonly result: StageResult;
  readonly takenOver: boolean;
}

/**
 * Counts a stage of a row for its unit. A deadline missed before the unit took the row over does
 * not count as late.
 */
export type StageCounter = (row: RecordedRow, stage: Stage) => CountedStage;

/** Returns the counter for the rows of one dispatch. */
export function stageCounter(
  units: readonly RecordedUnit[],
  { rows }: Pick<RecordedDispatch, 'rows'>,
): StageCounter {
  const sinceOf = takenOverSince(units, rows);
  return (row, stage) => {
    const { timing, deadline } = row.standing[stage];
    const takenOver = deadline.due < sinceOf(row) && (timing === 'late' || timing === 'overdue');
    if (timing === 'late') return { result: takenOver ? 'onTime' : 'late', takenOver };
    if (timing === 'overdue')
      return { result: takenOver ? 'openWithin' : 'openOverdue', takenOver };
    return { result: timing === 'onTime' ? 'onTime' : 'openWithin', takenOver };
  };
}

/** Beginnings of the texts that mark a passed-on row, up to the names of its former units. */
const PASSED_ON_TEXTS = [vi, en].map((text) => text.split('{')[0] ?? '');

/**
 * Returns a function that gives the day on which a unit took a row over from units that had the
 * same dispatch; `''` for a row of its own. A unit that began then had no rows before; a row of an
 * older unit states where it came from.
 */
function takenOverSince(
  units: readonly RecordedUnit[],
  rows: readonly RecordedRow[],
): (row: RecordedRow) => string {
  const withRows = new Set(rows.map(({ code }) => code));
  const takenOverOn = new Map<string, string>();
  for (const { code, endedFrom, successors } of units) {
    if (endedFrom === null || !withRows.has(code)) continue;
    for (const successor of successors) {
      if (endedFrom > (takenOverOn.get(successor) ?? '')) takenOverOn.set(successor, endedFrom);
    }
  }
  const began = new Map(units.map(({ code, activeFrom }) => [code, activeFrom ?? '']));
  return ({ code, reason }) => {
    const since = takenOverOn.get(code);
    if (since === undefined) return '';
    return PASSED_ON_TEXTS.some((mark) => reason.startsWith(mark))
      ? since
      : (began.get(code) ?? '');
  };
}
