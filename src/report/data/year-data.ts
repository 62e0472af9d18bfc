import type { Day } from '../../calendar/day';
import { type PackedRows, unpackRows } from '../../forms/packed-view';
import type { Obligation } from '../../records/obligation';
import type { PLACE_KEYS, Unit } from '../../records/unit';
import type { UnitLine } from '../../summary/rules/unit-line';
import type { ListedDispatch } from './report-view';

/** What the records of units are written from: the rows of every dispatch that stand in Theo dõi. */
export interface YearData {
  readonly day: Day;
  /** In the order of the office's list. */
  readonly units: readonly RecordedUnit[];
  readonly dispatches: readonly RecordedDispatch[];
}

/** What the records tell of a unit itself. */
export type RecordedUnit = Pick<Unit, (typeof PLACE_KEYS)[number]>;

/** A dispatch with its rows, each in the order of the office's list. */
export interface RecordedDispatch extends ListedDispatch {
  readonly rows: readonly RecordedRow[];
}

/** How one unit stands with one dispatch. */
export interface RecordedRow
  extends Pick<UnitLine, 'code' | 'release' | 'standing' | 'figures' | 'reminders'>,
    Pick<Obligation, 'acknowledgedOn' | 'completedOn' | 'reason'> {
  readonly extended: boolean;
}

/** What the page is sent to write the records from. */
export interface SentYear extends Pick<YearData, 'day'> {
  readonly units: PackedRows<RecordedUnit>;
  readonly dispatches: readonly (ListedDispatch & { readonly rows: PackedRows<RecordedRow> })[];
}

/** Gives what the records are written from. */
export function yearData({ day, units, dispatches }: SentYear): YearData {
  return {
    day,
    units: unpackRows(units),
    dispatches: dispatches.map((sent) => ({ ...sent, rows: unpackRows(sent.rows) })),
  };
}
