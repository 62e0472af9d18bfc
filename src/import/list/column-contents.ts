import { cleanText } from '../../texts/clean-text';
import type { ListTable } from './find-header';
import { listPhone } from './list-phone';
import { nameCell } from './names-in';
import { phoneKey } from './phone-runs';

/** A filled cell is counted in at most one of `addresses`, `phones`, `numbers` and `texts`. */
export interface ColumnContents {
  readonly filled: number;
  readonly addresses: number;
  /** How many of `addresses` have a name before the address in the same cell. */
  readonly behindNames: number;
  readonly phones: number;
  readonly numbers: number;
  /** Distinct texts that are neither addresses nor numbers. */
  readonly texts: ReadonlySet<string>;
}

export type CellKind = 'empty' | 'address' | 'phone' | 'number' | 'text';

export function columnContents(table: ListTable, from: number): ColumnContents[] {
  const rows = table.slice(from);
  const width = table.reduce((max, row) => Math.max(max, row.length), 0);
  return Array.from({ length: width }, (_, at) => {
    const kinds = rows.map((row) => cellKind(row[at] ?? ''));
    const count = (kind: CellKind) => kinds.filter((one) => one === kind).length;
    const behindNames = rows.filter((row, line) => {
      const cell = row[at] ?? '';
      return kinds[line] === 'address' && !cell.includes('<') && /\p{L}/u.test(nameCell(cell).name);
    }).length;
    const texts = rows.flatMap((row, line) =>
      kinds[line] === 'text' ? [cleanText(row[at] ?? '')] : [],
    );
    return {
      filled: kinds.length - count('empty'),
      addresses: count('address'),
      behindNames,
      phones: count('phone'),
      numbers: count('number'),
      texts: new Set(texts),
    };
  });
}

/** A running number counts as `number`, not as `phone`. */
export function cellKind(cell: string): CellKind {
  const text = cleanText(cell);
  if (text === '') return 'empty';
  if (/[^\s@]@[^\s@]/.test(text)) return 'address';
  if (isPhone(cell)) return 'phone';
  return /^[\d\s.,()/+-]+$/.test(text) ? 'number' : 'text';
}

/** Looks at the first number of the cell. A number that has lost its leading zero counts. */
function isPhone(cell: string): boolean {
  const { text, proposal, fault } = listPhone(cell);
  if (fault === 'phoneOdd' || fault === 'phoneScientific' || text === '') return false;
  const [first = ''] = phoneKey(proposal || text).split(';');
  return /^0\d{8,10}$/.test(first);
}
