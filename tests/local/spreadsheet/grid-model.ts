import fc from 'fast-check';

/** A step of a random sequence on a small sheet. Rows and columns count from 1. */
export type Step =
  | { do: 'set'; row: number; column: number; values: number[][] }
  | { do: 'clear'; row: number; column: number; rows: number; columns: number }
  | {
      do: 'insertRows' | 'insertColumns' | 'deleteRows' | 'deleteColumns';
      at: number;
      count: number;
    }
  | { do: 'sort'; column: number; ascending: boolean };

/** Numbers of all cells of the sheet, by row. 0 for an empty cell. */
export type Model = number[][];

const SIZE = 6;
const place = fc.integer({ min: 1, max: SIZE });
const count = fc.integer({ min: 1, max: 2 });

/** A random step, which the sheet may allow or refuse. */
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc
    .record({ row: place, column: place, rows: count, columns: count })
    .chain(({ row, column, rows, columns }) =>
      fc
        .array(
          fc.array(fc.integer({ min: 1, max: 99 }), { minLength: columns, maxLength: columns }),
          { minLength: rows, maxLength: rows },
        )
        .map((values): Step => ({ do: 'set', row, column, values })),
    ),
  fc.record({
    do: fc.constant('clear' as const),
    row: place,
    column: place,
    rows: count,
    columns: count,
  }),
  fc.record({
    do: fc.constantFrom('insertRows', 'insertColumns', 'deleteRows', 'deleteColumns'),
    at: place,
    count,
  }),
  fc.record({ do: fc.constant('sort' as const), column: place, ascending: fc.boolean() }),
);

export function emptyModel(): Model {
  return Array.from({ length: SIZE }, () => Array<number>(SIZE).fill(0));
}

/** Performs a step on the model. Returns `null` if the sheet must refuse the step. */
export function stepped(model: Model, step: Step): Model | null {
  const width = model[0]?.length ?? 0;
  if (step.do === 'set') {
    const { row, column, values } = step;
    const [rows, columns] = [values.length, values[0]?.length ?? 0];
    if (row + rows - 1 > model.length || column + columns - 1 > width) return null;
    return written(model, step, (i, j) => values[i]?.[j]);
  }
  if (step.do === 'clear') {
    const { row, column, rows, columns } = step;
    if (row + rows - 1 > model.length || column + columns - 1 > width) return null;
    return written(model, step, (i, j) => (i < rows && j < columns ? 0 : undefined));
  }
  if (step.do === 'sort') return step.column > width ? null : sorted(model, step);
  if (step.do.endsWith('Rows')) return resized(model, step);
  const turned = resized(transposed(model), step);
  return turned && transposed(turned);
}

function written(
  model: Model,
  { row, column }: { row: number; column: number },
  at: (i: number, j: number) => number | undefined,
): Model {
  return model.map((line, r) =>
    line.map((value, c) => {
      const [i, j] = [r - row + 1, c - column + 1];
      return i < 0 || j < 0 ? value : (at(i, j) ?? value);
    }),
  );
}

function sorted(model: Model, { column, ascending }: { column: number; ascending: boolean }) {
  const filled = model.filter((line) => line[column - 1] !== 0);
  const empty = model.filter((line) => line[column - 1] === 0);
  const sign = ascending ? 1 : -1;
  filled.sort((a, b) => sign * ((a[column - 1] ?? 0) - (b[column - 1] ?? 0)));
  return [...filled, ...empty];
}

function resized(model: Model, step: { do: string; at: number; count: number }): Model | null {
  const { at, count: many } = step;
  if (step.do.startsWith('insert')) {
    if (at > model.length) return null;
    const blank = Array.from({ length: many }, () => (model[0] ?? []).map(() => 0));
    return [...model.slice(0, at - 1), ...blank, ...model.slice(at - 1)];
  }
  if (at + many - 1 > model.length || many === model.length) return null;
  return [...model.slice(0, at - 1), ...model.slice(at - 1 + many)];
}

function transposed(model: Model): Model {
  return (model[0] ?? []).map((_, j) => model.map((line) => line[j] ?? 0));
}
