import type { Rows } from '../cells/read-rows';
import type { Columns, Tab } from '../cells/tab';
import type { Change, Changes } from '../cells/write-cells';
import { idAt, idIn, idsByPlace } from './row-ids';

/** A write that landed on rows which had moved. */
interface Astray<C extends Columns> {
  readonly before: Rows<Tab<C>>;
  readonly changes: Changes<C>;
  /** Where it landed. */
  readonly places: readonly number[];
  readonly now: Rows<Tab<C>>;
}

/**
 * Finds what a write into moved rows left wrong: changes that are not on their row, rows that were overwritten in
 * their stead, be it so that they cannot be used any more, and rows inserted meanwhile, which had held nothing. A row
 * that is gone needs nothing.
 */
export function misplaced<C extends Columns>(
  tab: Tab<C>,
  { before, changes, places, now }: Astray<C>,
): Changes<C> {
  const keys = [...new Set([...changes.values()].flatMap((change) => Object.keys(change)))];
  const picked = (row: object) =>
    Object.fromEntries(Object.entries(row).filter(([key]) => keys.includes(key))) as Change<C>;
  const meant = new Map<unknown, Change<C>>(
    before.rows.map(({ at, row }) => [idIn(tab, row), picked({ ...row, ...changes.get(at) })]),
  );
  const usable = new Map(now.rows.map(({ at, row }) => [at, row]));
  const inserted = insertedPlaces(tab, { before, places, now });
  const nothing = Object.fromEntries(keys.map((key) => [key, null])) as Change<C>;
  return new Map(
    now.grid.rows.flatMap((gridRow) => {
      const { at } = gridRow;
      const row = usable.get(at);
      const change = inserted.has(at) ? nothing : meant.get(idAt(tab, now, gridRow));
      const isRight = !change || (row && JSON.stringify(change) === JSON.stringify(picked(row)));
      return isRight ? [] : [[at, change] as const];
    }),
  );
}

/** Places that were written to and now hold no id, while the row that was meant stands elsewhere. */
function insertedPlaces<C extends Columns>(
  tab: Tab<C>,
  { before, places, now }: Omit<Astray<C>, 'changes'>,
): Set<number> {
  const known = idsByPlace(tab, before);
  const ids = idsByPlace(tab, now);
  const there = new Set([...ids.values()].filter((id) => id !== ''));
  return new Set(places.filter((at) => ids.get(at) === '' && there.has(known.get(at) ?? '')));
}
