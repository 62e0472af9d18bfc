import { nameKey } from '../../texts/name-key';
import type { ListTable } from '../list/find-header';
import type { ImportDispatch } from './import-view';

/** Shorter numbers without "/…" could be days or counts. */
const MIN_DIGITS = 3;

/** The dispatch whose number comes first in the rows above the header, whole or without what follows "/". */
export function namedDispatch(
  table: ListTable,
  headerRow: number,
  dispatches: readonly ImportDispatch[],
): ImportDispatch | undefined {
  const title = nameKey(table.slice(0, headerRow).flat().join(' '));
  const words = title.split(/[^\p{L}\p{N}/-]+/u);
  const placeOf = ({ number }: ImportDispatch) => {
    const digits = /^\d+/.exec(number)?.[0] ?? '';
    const keys = [nameKey(number), ...(digits.length >= MIN_DIGITS ? [digits] : [])];
    return words.findIndex((word) => keys.includes(word));
  };
  const placed = dispatches.map((dispatch) => ({ dispatch, place: placeOf(dispatch) }));
  return placed.filter(({ place }) => place >= 0).sort((a, b) => a.place - b.place)[0]?.dispatch;
}
