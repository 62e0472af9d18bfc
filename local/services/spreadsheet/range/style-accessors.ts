import { type Row, styleAt } from '../book/book';
import { PLAIN, type StyleFields } from '../book/style';
import { writeStyle } from '../changes/change-styles';
import type { Range } from '../handles/file-context';
import { changed, checkSize, type RangeState, readFirst, readGrid } from './range-state';

export function getOne<K extends keyof StyleFields>(field: K) {
  return (state: RangeState): StyleFields[K] => readFirst(state, reader(field));
}

export function getAll<K extends keyof StyleFields>(field: K) {
  return (state: RangeState): StyleFields[K][][] => readGrid(state, reader(field));
}

/** `null` resets the cells to the default. */
export function setOne<K extends keyof StyleFields, I>(
  field: K,
  understand: (input: I) => StyleFields[K],
) {
  return (state: RangeState, input: I | null): Range => {
    const value = input === null ? PLAIN[field] : understand(input);
    return changed(state, (book) => writeStyle(book, state.cells, field, () => value));
  };
}

export function setAll<K extends keyof StyleFields, I>(
  field: K,
  understand: (input: I) => StyleFields[K],
) {
  return (state: RangeState, inputs: (I | null)[][]): Range => {
    checkSize(state, inputs);
    const values = inputs.map((line) =>
      line.map((input) => (input === null ? PLAIN[field] : understand(input))),
    );
    return changed(state, (book) =>
      writeStyle(book, state.cells, field, (i, j) => values[i]?.[j] as StyleFields[K]),
    );
  };
}

function reader<K extends keyof StyleFields>(field: K) {
  return (row: Row | undefined, column: number): StyleFields[K] => styleAt(row, column)[field];
}
