import type { Day } from '../../calendar/day';
import { type PackedRows, unpackRows } from '../../forms/packed-view';
import type { Dispatch } from '../../records/dispatch';
import type { Obligation } from '../../records/obligation';
import type { ReportedValue } from '../../records/reported-value';
import type { PLACE_KEYS, Unit } from '../../records/unit';
import type { UnitLine } from '../../summary/rules/unit-line';
import type { ListedDispatch } from './report-view';

/** Archived dispatches are missing, because their rows are in an archive file. */
export interface YearData {
  readonly day: Day;
  /** In the order of the office's list. */
  readonly units: readonly RecordedUnit[];
  readonly dispatches: readonly RecordedDispatch[];
}

export type RecordedUnit = Pick<Unit, (typeof PLACE_KEYS)[number]>;

/** A dispatch with its figures, but without its rows. */
export type YearDispatch = ListedDispatch & Pick<Dispatch, 'requestedFigures'>;

export interface RecordedDispatch extends YearDispatch {
  readonly rows: readonly RecordedRow[];
}

export interface RecordedRow
  extends Pick<UnitLine, 'code' | 'exemption' | 'status' | 'figures'>,
    Pick<Obligation, 'acknowledgedOn' | 'completedOn' | 'reason'> {
  readonly extended: boolean;
  readonly reminders: Pick<UnitLine['reminders'], 'followUps' | 'early' | 'letters'>;
  /** What the unit reported and counts. */
  readonly values: readonly ReportedValue[];
}

export interface SentYear extends Pick<YearData, 'day'> {
  readonly units: PackedRows<RecordedUnit>;
  readonly dispatches: readonly (YearDispatch & { readonly rows: PackedRows<RecordedRow> })[];
}

export function yearData({ day, units, dispatches }: SentYear): YearData {
  return {
    day,
    units: unpackRows(units),
    dispatches: dispatches.map((sent) => ({ ...sent, rows: unpackRows(sent.rows) })),
  };
}
