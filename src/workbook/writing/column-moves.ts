import type { Words } from '../../words/words';
import { presentColumns } from '../cells/find-columns';
import type { Tab } from '../cells/tab';

/** How the columns of a tab look: in their order each by its name (columnNames), its width in pixels, 1 where it is hidden, and 1 where its texts are clipped. */
export interface TabLook {
  readonly columns: readonly (readonly [
    name: string,
    width: number,
    hidden: number,
    clipped?: number,
  ])[];
  /** How many are frozen; null for those that the tab declares, the columns that it folds folded, and a filter over all. */
  readonly frozen: number | null;
  /** Whether a filter stands over the headers. */
  readonly filtered: boolean;
}

/** Columns that go before another one; places count from 0, as they stand before the move. */
export interface ColumnMove {
  readonly at: number;
  readonly count: number;
  readonly before: number;
}

/** Names the columns of a tab as they stand: ours by key, those of people's own by their header behind an equals sign; '' where that tells no column. */
export function columnNames(tab: Tab, headers: readonly string[], words: Words): string[] {
  const isOne = (header: string) => headers.filter((other) => other === header).length === 1;
  const names = headers.map((header) => (header !== '' && isOne(header) ? `=${header}` : ''));
  for (const { key, place } of presentColumns(tab, headers, words)) names[place] = key;
  return names;
}

/**
 * Gives the moves, one after the other, that bring the columns of a tab, by their names, into an order. What the order does
 * not name stays right of the column that it stands beside, hidden ones passed over, or in front of all. From wherever such
 * moves are broken off, the rest of them leads to the same end, since nothing leaves the column beside it.
 */
export function columnMoves(
  { columns }: Tab,
  names: readonly string[],
  order: readonly string[],
): ColumnMove[] {
  const beside = new Map<number, number[]>();
  let leader = -1;
  const all = names.map((name, place) => {
    const isNamed = name !== '' && (order.includes(name) || name in columns);
    if (isNamed && !columns[name]?.hidden) leader = place;
    const lead = isNamed ? place : leader;
    beside.set(lead, [...(beside.get(lead) ?? []), place]);
    return place;
  });
  const together = (leaders: readonly number[]) =>
    [-1, ...leaders].flatMap((place) => beside.get(place) ?? []);
  const leaders = all.filter((place) => beside.get(place)?.[0] === place);
  const rank = (place: number) => order.indexOf(names[place] ?? '') + 1 || Infinity;
  const sorted = leaders.slice().sort((a, b) => rank(a) - rank(b) || a - b);
  const now = all.slice();
  return [...movesTo(now, together(leaders)), ...movesTo(now, together(sorted))];
}

/** Gives the moves to an order of places, and makes them in the list of those that stand. */
function movesTo(now: number[], wanted: readonly number[]): ColumnMove[] {
  return wanted.flatMap((place, to) => {
    const at = now.indexOf(place);
    if (at === to) return [];
    let count = 1;
    while (now[at + count] !== undefined && now[at + count] === wanted[to + count]) count += 1;
    now.splice(to, 0, ...now.splice(at, count));
    // Nothing comes to stand before the first: what lies over all columns, such as a filter, would end behind it.
    return [to === 0 ? { at: 0, count: at, before: at + count } : { at, count, before: to }];
  });
}
