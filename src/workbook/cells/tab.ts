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
}

/** A row of a tab: what each column's cell reads as. */
export type RowOf<T extends Tab> = {
  readonly [K in keyof T['columns']]: T['columns'][K] extends Column<infer Value> ? Value : never;
};

/** Declares a tab. */
export function declareTab<const Key extends TabKey, const C extends Columns>(
  key: Key,
  shape: { headerRow?: number; id: (keyof C & string) | ''; columns: C },
): Tab<C> & { readonly key: Key } {
  return { key, headerRow: shape.headerRow ?? 1, id: shape.id, columns: shape.columns };
}
