import type { TabKey } from '../../records/tab-key';
import type { Words } from '../../words/words';
import type { Column } from './column';

/** In the order in which set-up creates them. */
export type Columns = Readonly<Record<string, Column>>;

/** Reading, writing, set-up and the table in the guide are derived from it. */
export interface Tab<C extends Columns = Columns> {
  readonly key: TabKey;
  /** Number of the header row, from 1. */
  readonly headerRow: number;
  readonly columns: C;
  readonly id: string;
  /**
   * Key of the hidden column that holds the last write of a row (see `last-write`) and its unfinished changes, in
   * tabs that people sort and insert into while the add-on writes; `''` if there is none.
   */
  readonly stamp: string;
  /**
   * Key of the column whose header links to the newest rows, in tabs that grow at the end; `''` if
   * there is none.
   */
  readonly newest: string;
  /**
   * Key of the hidden column that names the `written` columns that a row fills, in tabs where rows fill
   * different ones; `''` if there is none.
   */
  readonly fills: string;
  /** Keys of columns that stay visible when people scroll sideways. */
  readonly frozen: readonly string[];
}

export type RowOf<T extends Tab> = {
  readonly [K in keyof T['columns']]: T['columns'][K] extends Column<infer Value> ? Value : never;
};

/** A row to add. The write fills `lastWrite`. */
export type NewRow<T extends Tab> = Omit<RowOf<T>, 'lastWrite'>;

export function headerNames<C extends Columns>(
  { columns }: Pick<Tab<C>, 'columns'>,
  { language }: Pick<Words, 'language'>,
): Readonly<Record<keyof C & string, string>> {
  return Object.fromEntries(
    Object.entries<Column>(columns).map(([key, { header }]) => [key, header[language]]),
  ) as Record<keyof C & string, string>;
}

export function declareTab<const Key extends TabKey, const C extends Columns>(
  key: Key,
  shape: Pick<Tab<C>, 'columns'> &
    Partial<Pick<Tab<C>, 'headerRow' | 'stamp' | 'newest' | 'fills' | 'frozen'>> & {
      id: (keyof C & string) | '';
    },
): Tab<C> & { readonly key: Key } {
  const plain = { headerRow: 1, stamp: '', newest: '', fills: '', frozen: [] };
  return { ...plain, ...shape, key };
}
