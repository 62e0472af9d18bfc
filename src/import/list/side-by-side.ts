import { plainLetters } from '../../texts/likeness';
import { findHeader, type Header, type Table } from './find-header';
import { columnOf, type HeaderPatterns } from './list-columns';

/**
 * Puts lists that stand side by side under one another: where the headings of a list, that of names among them, come again
 * to its right, the rows below them follow the rows of the first. Any other table stays as it is.
 */
export function stackedLists(table: Table, patterns: HeaderPatterns): string[][] {
  const rows = table.map((row) => [...row]);
  const header = findHeader(table, patterns);
  const [, ...others] = header ? groupsIn(header, patterns) : [];
  const [second] = others;
  if (!header || !second) return rows;
  const below = header.first + header.height;
  const further = others.flatMap(({ from, width }) =>
    rows.slice(below).map((row) => {
      const cells = row.slice(from, from + width);
      return [...Array.from({ length: second.before }, () => ''), ...cells];
    }),
  );
  return [
    ...rows.map((row, at) => (at < header.first ? row : row.slice(0, second.from))),
    ...further.filter((row) => row.some((cell) => cell.trim() !== '')),
  ];
}

/** The columns of one of several lists: the first, how many, and how many are empty before the first list. */
interface ListGroup {
  readonly from: number;
  readonly width: number;
  readonly before: number;
}

/** Finds the lists under a header whose headings mean the same in the same order; one where they do not come again. */
function groupsIn({ texts }: Header, patterns: HeaderPatterns): ListGroup[] {
  const keys = texts.map((text) => columnOf(text, patterns) ?? plainLetters(text));
  const before = keys.findIndex((key) => key !== '');
  const starts = keys.flatMap((key, at) => (key !== '' && key === keys[before] ? [at] : []));
  const first = keys.slice(before, starts[1]);
  while (first[first.length - 1] === '') first.pop();
  const comesAgain = starts.every((from) => first.every((key, at) => keys[from + at] === key));
  const areLists = starts.length > 1 && first.length > 1 && first.includes('name') && comesAgain;
  return areLists ? starts.map((from) => ({ from, width: first.length, before })) : [];
}
