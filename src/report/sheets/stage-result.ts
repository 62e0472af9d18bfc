import type { Stage } from '../../records/obligation';
import { takenOver as en } from '../../words/en/report/taken-over';
import { takenOver as vi } from '../../words/vi/report/taken-over';
import type { RecordedDispatch, RecordedRow, RecordedUnit } from '../data/year-data';

/** How one stage of a row counts in the record of a year. */
export type StageResult = 'onTime' | 'late' | 'openWithin' | 'openOverdue';

/** A stage as it counts, and whether its deadline had passed before the unit took it over. */
export interface CountedStage {
  readonly result: StageResult;
  readonly takenOver: boolean;
}

/** Tells how a stage of a row counts for its unit: what was overdue already when it took the row over is not its lateness. */
export type StageCounter = (row: RecordedRow, stage: Stage) => CountedStage;

/** Makes that rule for the rows of one dispatch. */
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

/** What is said of a row that was passed on, up to the names of the units that it came from. */
const MARKS = [vi, en].map((text) => text.split('{')[0] ?? '');

/**
 * Gives the day since which a unit has what it took over from others that had the same dispatch, '' for a row of its own. A
 * unit that began then had none before; of one that was there already the row says where it came from.
 */
function takenOverSince(
  units: readonly RecordedUnit[],
  rows: readonly RecordedRow[],
): (row: RecordedRow) => string {
  const there = new Set(rows.map(({ code }) => code));
  const ended = new Map<string, string>();
  for (const { code, endedFrom, successors } of units) {
    if (endedFrom === null || !there.has(code)) continue;
    for (const heir of successors) {
      if (endedFrom > (ended.get(heir) ?? '')) ended.set(heir, endedFrom);
    }
  }
  const began = new Map(units.map(({ code, activeFrom }) => [code, activeFrom ?? '']));
  return ({ code, reason }) => {
    const since = ended.get(code);
    if (since === undefined) return '';
    return MARKS.some((mark) => reason.startsWith(mark)) ? since : (began.get(code) ?? '');
  };
}
