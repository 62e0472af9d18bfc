/** What is wrong with a cell. */
export type ProblemKind =
  | 'required'
  | 'notDay'
  | 'notMoment'
  | 'notCount'
  | 'notChoice'
  | 'notCovers'
  | 'notHeads'
  | 'notEntries'
  | 'notClosings'
  | 'notOverdue'
  | 'doubled';

/** A cell that cannot be used as it is. The row's other cells go on where they can. */
export interface Problem {
  readonly kind: ProblemKind;
  /** Name of the tab as people see it. */
  readonly tab: string;
  /** Where the cell is, e.g. `I5`. */
  readonly cell: string;
  /** Header of its column. */
  readonly column: string;
  readonly value: string;
  /** What the cell may hold, for a choice. */
  readonly allowed: readonly string[];
}

/** Names a cell as spreadsheets do: row and column count from 1, so (5, 9) is `I5`. */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}
