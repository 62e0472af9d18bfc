import type { Codec } from './codec';

/** Layout of a column and codec of its cells. */
export interface Column<Value = unknown> {
  readonly codec: Codec<Value>;
  /**
   * Value of an empty cell. Without it the cell is required, and a row that lacks it is set aside.
   */
  readonly blank: Value | undefined;
  /** Pixels. */
  readonly width: number;
  /** Written by the add-on: people get a warning before they edit it. */
  readonly guarded: boolean;
  readonly hidden: boolean;
  /** Whether long text is clipped, so that rows stay low. */
  readonly clipped: boolean;
  /** Whether it lies in a column group that is collapsed at first. */
  readonly folded: boolean;
  /** Whether cells that say "overdue" are coloured. */
  readonly alarming: boolean;
  /** Whether every row that the add-on creates has a value here. */
  readonly written: boolean;
  /**
   * Schema that introduced the column. A missing column is added beside existing rows only if the
   * file is older. Infinity if set-up refills the column from elsewhere: then it is always added.
   */
  readonly since: number;
}

type Layout = Partial<
  Pick<Column, 'guarded' | 'hidden' | 'folded' | 'clipped' | 'alarming' | 'written' | 'since'>
>;

/** A column that only the add-on writes. */
export const guarded = { guarded: true };

/** A column that only the add-on writes and people do not see. */
export const hidden = { ...guarded, hidden: true };

/** A column in a collapsed group. */
export const folded = { folded: true };

/**
 * Returns a function that declares columns of one kind by width in pixels. `blank` is the value of
 * an empty cell.
 */
export function columnsOf<Value>(codec: Codec<Value>, blank?: Value) {
  return (width: number, layout: Layout = {}): Column<Value> => ({
    codec,
    blank,
    width,
    guarded: false,
    hidden: false,
    folded: false,
    clipped: layout.hidden === true || layout.folded === true,
    alarming: false,
    written: false,
    since: 1,
    ...layout,
  });
}
