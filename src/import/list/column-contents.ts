import { cleanText } from '../../texts/clean-text';
import type { Table } from './find-header';
import { listPhone } from './list-phone';
import { nameCell } from './names-in';
import { phoneKey } from './phone-runs';

/** What the cells of a column hold, counted; a cell that is filled is at most one of the others. */
export interface ColumnContents {
  readonly filled: number;
  readonly addresses: number;
  /** Of these, how many stand behind a name in the same cell. */
  readonly behindNames: number;
  readonly phones: number;
  readonly numbers: number;
  /** Texts that are none of these, each once. */
  readonly texts: ReadonlySet<string>;
}

/** What a cell is by its looks. */
export type CellLook = 'empty' | 'address' | 'phone' | 'number' | 'text';

/** Counts what stands in each column of the rows from one on. */
export function columnContents(table: Table, from: number): ColumnContents[] {
  const rows = table.slice(from);
  const width = table.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, at) => {
    const looks = rows.map((row) => cellLook(row[at] ?? ''));
    const count = (look: CellLook) => looks.filter((one) => one === look).length;
    const behindNames = rows.filter((row, line) => {
      const cell = row[at] ?? '';
      return looks[line] === 'address' && !cell.includes('<') && /\p{L}/u.test(nameCell(cell).name);
    }).length;
    const texts = rows.flatMap((row, line) =>
      looks[line] === 'text' ? [cleanText(row[at] ?? '')] : [],
    );
    return {
      filled: looks.length - count('empty'),
      addresses: count('address'),
      behindNames,
      phones: count('phone'),
      numbers: count('number'),
      texts: new Set(texts),
    };
  });
}

/** Tells what a cell is by its looks: a running number is a number, not a telephone. */
export function cellLook(cell: string): CellLook {
  const text = cleanText(cell);
  if (text === '') return 'empty';
  if (/[^\s@]@[^\s@]/.test(text)) return 'address';
  if (isPhone(cell)) return 'phone';
  return /^[\d\s.,()/+-]+$/.test(text) ? 'number' : 'text';
}

/** Tells whether a cell holds telephone numbers, such that have lost their zero included. */
function isPhone(cell: string): boolean {
  const { text, proposal, fault } = listPhone(cell);
  if (fault === 'phoneOdd' || fault === 'phoneScientific' || text === '') return false;
  const [first = ''] = phoneKey(proposal || text).split(';');
  return /^0\d{8,10}$/.test(first);
}
