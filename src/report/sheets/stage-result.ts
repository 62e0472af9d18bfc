import type { StageStatus, Timing } from '../../calendar/deadline';
import { PART_OF_TIMING, type StagePart } from '../../records/figures';
import { takenOver as en } from '../../words/en/report/taken-over';
import { takenOver as vi } from '../../words/vi/report/taken-over';
import type { RecordedDispatch, RecordedRow, RecordedUnit } from '../data/year-data';

/** What a missed deadline counts as if it was missed before the unit took the row over. */
const TAKEN_OVER: Readonly<Partial<Record<Timing, StagePart>>> = {
  late: 'onTime',
  overdue: 'within',
};

/** `takenOver` is true if the deadline was missed before the unit took the row over. */
export interface CountedStage {
  readonly result: StagePart;
  readonly takenOver: boolean;
}

/** A deadline that was missed before the unit took the row over counts neither as late nor as overdue. */
export type StageCounter = (row: RecordedRow, stageStatus: StageStatus) => CountedStage;

export function stageCounter(
  units: readonly RecordedUnit[],
  { rows }: Pick<RecordedDispatch, 'rows'>,
): StageCounter {
  const sinceOf = takenOverSince(units, rows);
  return (row, { timing, deadline }) => {
    const instead = TAKEN_OVER[timing];
    const takenOver = instead !== undefined && deadline !== null && deadline.due < sinceOf(row);
    return { result: takenOver ? instead : PART_OF_TIMING[timing], takenOver };
  };
}

/** Beginnings of the `reason` texts of rows taken over from another unit, up to that unit's name. */
const PASSED_ON_TEXTS = [vi, en].map((text) => text.split('{')[0] ?? '');

/**
 * Day on which a unit took rows over from ended units; `''` if there are no such units. If `reason` does not
 * say that the row was taken over, the first day of the unit counts instead.
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
