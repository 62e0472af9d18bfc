import type { Codec } from './codec';

/** How a column looks and what its cells hold. */
export interface Column<Value = unknown> {
  readonly codec: Codec<Value>;
  /** What an empty cell stands for; without it no cell may be empty, and a row in which one is gets set aside. */
  readonly blank: Value | undefined;
  /** Pixels. */
  readonly width: number;
  /** Written by the add-on; people are warned before they change it. */
  readonly guarded: boolean;
  readonly hidden: boolean;
  /** Whether its text is cut off at the cell's edge, so that it makes no row tall. */
  readonly clipped: boolean;
  /** Seen only when people unfold the columns around it: not needed every day. */
  readonly folded: boolean;
  /** Coloured where it says that something is overdue. */
  readonly alarming: boolean;
  /** Whether every row that the add-on makes holds something there. */
  readonly written: boolean;
  /**
   * The schema that brought it, when not the first: an empty one is added beside rows of an earlier file only. Infinity for
   * one that set-up fills anew from elsewhere, which is added beside any.
   */
  readonly since: number;
}

type Look = Partial<
  Pick<Column, 'guarded' | 'hidden' | 'folded' | 'clipped' | 'alarming' | 'written' | 'since'>
>;

/** The look of a column that only the add-on writes. */
export const guarded = { guarded: true };

/** The same of one that people do not see. */
export const hidden = { ...guarded, hidden: true };

/** The look of a column that is folded away. */
export const folded = { folded: true };

/** Makes what declares columns of one kind, by their width in pixels, of which an empty cell stands for a value. */
export function columnsOf<Value>(codec: Codec<Value>, blank?: Value) {
  return (width: number, look: Look = {}): Column<Value> => ({
    codec,
    blank,
    width,
    guarded: false,
    hidden: false,
    folded: false,
    clipped: look.hidden === true || look.folded === true,
    alarming: false,
    written: false,
    since: 1,
    ...look,
  });
}
