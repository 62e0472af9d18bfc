import { nameKey } from '../../texts/name-key';
import { figureColumns } from '../list/figure-columns';
import type { Header, ListTable } from '../list/find-header';
import type { ImportDispatch } from './import-view';

/** Shorter numbers without "/…" could be days or counts. */
const MIN_DIGITS = 3;

const SEPARATOR = /[^\p{L}\p{N}/-]+/u;

const REPORT = new RegExp(`^${nameKey('báo cáo')} `);

const YEAR = new RegExp(` ${nameKey('năm')} (?=\\d{4})`, 'g');

/**
 * The dispatch whose number, or that of a document it replaced, comes first in the rows above the header, whole or
 * without what follows "/". Of several with this number, the one whose part or period is named too, otherwise the last.
 */
export function namedDispatch(
  table: ListTable,
  headerRow: number,
  dispatches: readonly ImportDispatch[],
): ImportDispatch | undefined {
  const title = nameKey(table.slice(0, headerRow).flat().join(' '));
  const words = title.split(SEPARATOR);
  const keysOf = (number: string) => {
    const digits = /^\d+/.exec(number)?.[0] ?? '';
    return [nameKey(number), ...(digits.length >= MIN_DIGITS ? [digits] : [])];
  };
  const placeOf = ({ number, replaces }: ImportDispatch) => {
    const earlier = replaces.split(/\s+/).filter((word) => /^\d.*\/\p{L}/u.test(word));
    const keys = [number, ...earlier].flatMap(keysOf);
    return words.findIndex((word) => keys.includes(word));
  };
  const placed = dispatches
    .map((dispatch) => ({ dispatch, place: placeOf(dispatch) }))
    .filter(({ place }) => place >= 0)
    .sort((a, b) => a.place - b.place);
  const first = placed.filter(({ place }) => place === placed[0]?.place);
  const named = first.find(({ dispatch: { part } }) => namesPart(words, part));
  return (named ?? first[first.length - 1])?.dispatch;
}

/** The dispatch most of whose requested figures have a column of the list; of several, the last. */
export function dispatchOfFigures(
  header: Header,
  dispatches: readonly ImportDispatch[],
): ImportDispatch | undefined {
  const counted = dispatches.map((dispatch) => ({
    dispatch,
    found: figureColumns(header, dispatch.requestedFigures).size,
  }));
  const most = Math.max(...counted.map(({ found }) => found));
  return most > 0 ? counted.filter(({ found }) => found === most).pop()?.dispatch : undefined;
}

/** True if a title names a part such as `Báo cáo tháng 11/2026`, also without "báo cáo" or with "năm" for the stroke. */
function namesPart(words: readonly string[], part: string): boolean {
  const name = nameKey(part).replace(REPORT, '').split(SEPARATOR).join(' ').trim();
  const title = ` ${words.join(' ')} `;
  return (
    name !== '' && [title, title.replace(YEAR, '/')].some((text) => text.includes(` ${name} `))
  );
}
