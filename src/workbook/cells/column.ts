import type { Stage } from '../../records/stage';
import type { InBoth } from '../../texts/language';
import type { Codec } from './codec';

export interface Column<Value = unknown> {
  readonly header: InBoth<string>;
  readonly note: InBoth<string> | null;
  readonly codec: Codec<Value>;
  /** Value of an empty cell. If `undefined`, the cell is required: a row without it is not used. */
  readonly blank: Value | undefined;
  /** In pixels. */
  readonly width: number;
  /** True if only the add-on writes the column. People get a warning before they edit it. */
  readonly guarded: boolean;
  readonly hidden: boolean;
  /** Clips long text, so that rows stay low. */
  readonly clipped: boolean;
  /** In a column group that is collapsed at first. */
  readonly folded: boolean;
  /** Key of the column that says in codes which cells are red (`ALARM`); `''` if none are. */
  readonly alarmedBy: string;
  /** Stage whose answers the column has; `null` for other columns. Not used in a row that does not ask the stage. */
  readonly stage: Stage | null;
  /** True if the add-on writes a value into this column in the rows that it creates, unless they need none. */
  readonly written: boolean;
  /**
   * True if the next rebuild of the summary fills the column from other cells. If a person deletes it, nothing
   * stops: it is created again.
   */
  readonly computed: boolean;
  /**
   * First column set with this column, from 0. In a file with an earlier set the column reads as blank until it
   * is created, so it must not be required or `written`.
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
    | 'alarmedBy'
    | 'stage'
    | 'written'
    | 'computed'
    | 'since'
  >
>;

export const guarded = { guarded: true };

export const computed = { ...guarded, computed: true };

export const hidden = { ...guarded, hidden: true };

export const folded = { folded: true };

/** `width` is in pixels. Without `blank` the cell is required. */
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
    alarmedBy: '',
    stage: null,
    written: false,
    computed: false,
    since: 0,
    ...layout,
  });
}
