import type { TabKey } from '../../records/tab-key';
import type { Column } from './column';

/** The columns of a tab by key, in the order in which set-up lays them out. */
export type Columns = Readonly<Record<string, Column>>;

/** What a tab looks like; reading, writing, set-up and the guide's table all come from it. */
export interface Tab<C extends Columns = Columns> {
  readonly key: TabKey;
  /** The row that holds the headers, counted from 1. */
  readonly headerRow: number;
  readonly columns: C;
  /** The column by which rows are found again. */
  readonly id: string;
  /** The hidden column in which a row says what is being written into it, where more than one write changes a row; '' for none. */
  readonly mark: string;
  /** The column whose header leads to the last row, in a tab that grows at its end; '' for none. */
  readonly newest: string;
  /** Columns that hold copies, which every day makes anew: they may be written half. */
  readonly copies: readonly string[];
  /** Columns that stay in sight when people scroll sideways. */
  readonly frozen: readonly string[];
}

/** A row of a tab: what each column's cell reads as. */
export type RowOf<T extends Tab> = {
  readonly [K in keyof T['columns']]: T['columns'][K] extends Column<infer Value> ? Value : never;
};

/** Declares a tab. */
export function declareTab<const Key extends TabKey, const C extends Columns>(
  key: Key,
  shape: Pick<Tab<C>, 'columns'> &
    Partial<Pick<Tab<C>, 'headerRow' | 'mark' | 'newest' | 'copies' | 'frozen'>> & {
      id: (keyof C & string) | '';
    },
): Tab<C> & { readonly key: Key } {
  const plain = { headerRow: 1, mark: '', newest: '', copies: [], frozen: [] };
  return { ...plain, ...shape, key };
}
