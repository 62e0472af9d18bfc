import { plainLetters } from '../../texts/likeness';
import { findHeader, type Header, type Table } from './find-header';
import { columnOf, type HeaderPatterns } from './list-columns';

/**
 * Puts lists that stand side by side under one another: where the headings of a list, that of names among them, come again
 * to its right, the rows below them follow the rows of the first. Any other table stays as it is.
 */
export function stackedLists(table: Table, patterns: HeaderPatterns): string[][] {
  const header = findHeader(table, patterns);
  const starts = header ? startsOf(header, patterns) : [];
  const [first = 0, second] = starts;
  if (!header || second === undefined) return table.map((row) => [...row]);
  const from = header.first + header.height;
  return starts.flatMap((start, at) =>
    table.slice(at === 0 ? 0 : from).flatMap((row) => {
      const cells = row.slice(start - first, start - first + second);
      return at === 0 || cells.some((cell) => cell.trim() !== '') ? [cells] : [];
    }),
  );
}

/** Finds where lists under a header begin whose headings mean the same in the same order; none where they do not come again. */
function startsOf({ texts }: Header, patterns: HeaderPatterns): number[] {
  const keys = texts.map((text) => columnOf(text, patterns) ?? plainLetters(text));
  const before = keys.findIndex((key) => key !== '');
  const starts = keys.flatMap((key, at) => (key !== '' && key === keys[before] ? [at] : []));
  const group = keys.slice(before, starts[1]).join('|').replace(/\|+$/, '').split('|');
  const comesAgain = starts.every((from) => group.every((key, at) => keys[from + at] === key));
  return group.length > 1 && group.includes('name') && comesAgain ? starts : [];
}
