import { type Row, styleAt } from '../book/book';
import { PLAIN, type StyleFields } from '../book/style';
import { writeStyle } from '../changes/change-styles';
import type { Range } from '../handles/desk';
import { changed, checkSize, type RangeAt, readFirst, readGrid } from './range-at';

/** Getter of one style field of a range's first cell. */
export function getOne<K extends keyof StyleFields>(field: K) {
  return (at: RangeAt): StyleFields[K] => readFirst(at, reader(field));
}

/** Getter of one style field of every cell of a range. */
export function getAll<K extends keyof StyleFields>(field: K) {
  return (at: RangeAt): StyleFields[K][][] => readGrid(at, reader(field));
}

/** Setter of one style field for all cells of a range. Null resets it to the default. */
export function setOne<K extends keyof StyleFields, I>(
  field: K,
  understand: (input: I) => StyleFields[K],
) {
  return (at: RangeAt, input: I | null): Range => {
    const value = input === null ? PLAIN[field] : understand(input);
    return changed(at, (book) => writeStyle(book, at.cells, field, () => value));
  };
}

/** Setter of one style field from a block of the range's size. Null resets it to the default. */
export function setAll<K extends keyof StyleFields, I>(
  field: K,
  understand: (input: I) => StyleFields[K],
) {
  return (at: RangeAt, inputs: (I | null)[][]): Range => {
    checkSize(at, inputs);
    const values = inputs.map((line) =>
      line.map((input) => (input === null ? PLAIN[field] : understand(input))),
    );
    return changed(at, (book) =>
      writeStyle(book, at.cells, field, (i, j) => values[i]?.[j] as StyleFields[K]),
    );
  };
}

function reader<K extends keyof StyleFields>(field: K) {
  return (row: Row | undefined, column: number): StyleFields[K] => styleAt(row, column)[field];
}
