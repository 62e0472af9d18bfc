import type { InBoth } from '../../texts/language';
import type { Codec } from './codec';

/** Declaration of a column of a tab: its header, the codec of its cells, how it looks, and how it is filled. */
export interface Column<Value = unknown> {
  readonly header: InBoth<string>;
  /** Note on the header; `null` if the header says enough. */
  readonly note: InBoth<string> | null;
  readonly codec: Codec<Value>;
  /** Value of an empty cell. If `undefined`, the cell is required: a row without it is not used. */
  readonly blank: Value | undefined;
  /** In pixels. */
  readonly width: number;
  /** True if only the add-on writes the column. People get a warning before they edit it. */
  readonly guarded: boolean;
  readonly hidden: boolean;
  /** True if long text is clipped, so that rows stay low. */
  readonly clipped: boolean;
  /** True if the column is in a column group that is collapsed at first. */
  readonly folded: boolean;
  /** True if cells that say "overdue" are coloured. */
  readonly alarming: boolean;
  /** True if the add-on writes a value into this column in every row that it creates. */
  readonly written: boolean;
  /**
   * True if the next rebuild of the summary fills the column from other cells. If a person deletes it, nothing
   * stops: it is created again.
   */
  readonly computed: boolean;
  /**
   * Column set that brought the column, from 1. In a file with an earlier set the column reads as blank until
   * the owner's next run, or set-up, creates it. It must not be required or `written`.
   */
  readonly since: number;
}

type Layout = Partial<
  Pick<
    Column,
    | 'note'
    | 'guarded'
    | 'hidden'
    | 'folded'
    | 'clipped'
    | 'alarming'
    | 'written'
    | 'computed'
    | 'since'
  >
>;

/** Layout of a column that only the add-on writes. */
export const guarded = { guarded: true };

/** Layout of a column that the next rebuild of the summary fills. */
export const computed = { ...guarded, computed: true };

/** Layout of a column that only the add-on writes and people do not see. */
export const hidden = { ...guarded, hidden: true };

/** Layout of a column in a collapsed group. */
export const folded = { folded: true };

/**
 * Returns a function that declares a column with this codec, given its header and its width in pixels. `blank`
 * is the value of an empty cell; without `blank` the cell is required.
 */
export function columnsOf<Value>(codec: Codec<Value>, blank?: Value) {
  return (header: Column['header'], width: number, layout: Layout = {}): Column<Value> => ({
    header,
    note: null,
    codec,
    blank,
    width,
    guarded: false,
    hidden: false,
    folded: false,
    clipped: layout.hidden === true || layout.folded === true,
    alarming: false,
    written: false,
    computed: false,
    since: 1,
    ...layout,
  });
}
