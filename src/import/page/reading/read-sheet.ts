import { type Attributes, attributesIn } from '../../../frame/office-file/markup-pieces';
import { xmlPieces } from '../../../frame/office-file/xml-pieces';
import { mailboxIn } from './mailbox-in';
import { type RichText, richText } from './rich-text';
import type { SheetFormats } from './sheet-formats';

export interface SheetSources {
  readonly texts: readonly string[];
  readonly formats: SheetFormats;
  readonly links: ReadonlyMap<string, string>;
}

/** A cell beyond these many columns, or after these many empty rows, is a stray cell. */
const MAX_COLUMNS = 256;
const MAX_EMPTY_ROWS = 5_000;

/**
 * Higher than the dialog's limit of 20,000 rows, so that the user sees the message about that limit instead of
 * a message that the file is too large.
 */
const MAX_ROWS = 200_000;

/** Includes empty cells between filled ones. */
const MAX_CELLS = 4_000_000;

/** A filled cell far from all others, typically by mistake. */
export class StrayCell extends Error {}

interface Reading {
  /** The rows up to the last filled one. */
  readonly table: string[][];
  /** 0-based indexes of the current row and column. */
  row: number;
  column: number;
  /** The current row up to its last filled cell. */
  cells: string[];
  cell: Attributes;
  readonly text: RichText;
  readonly hyperlinks: Attributes[];
  readonly merges: Attributes[];
}

/**
 * A vertically merged cell is repeated in each of its rows, so that a block or name written once applies to all
 * of them. Throws a StrayCell, or a RangeError if there are too many cells.
 */
export function readSheet(xml: string, sources: SheetSources): string[][] {
  const reading: Reading = {
    table: [],
    row: -1,
    column: -1,
    cells: [],
    cell: new Map(),
    text: richText(),
    hyperlinks: [],
    merges: [],
  };
  for (const piece of xmlPieces(xml)) {
    if (piece.kind === 'open') OPENERS.get(piece.name)?.(reading, attributesIn(piece.attributes));
    else if (piece.kind === 'close' && piece.name === 'c') closeCell(reading, sources);
    else if (piece.kind === 'close' && piece.name === 'row') closeRow(reading);
    reading.text.read(piece);
  }
  const { table, hyperlinks, merges } = reading;
  addMailboxes(table, hyperlinks, sources.links);
  fillMerged(table, merges);
  const width = table.reduce((most, row) => Math.max(most, row.length), 0);
  if (width * table.length > MAX_CELLS) throw new RangeError('Too many cells');
  return table.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}

const OPENERS: ReadonlyMap<string, (reading: Reading, attributes: Attributes) => void> = new Map([
  [
    'row',
    (reading, attributes) => {
      const place = attributes.get('r');
      reading.row = place ? Number(place) - 1 : reading.row + 1;
      reading.column = -1;
      reading.cells = [];
    },
  ],
  [
    'c',
    (reading, attributes) => {
      const place = attributes.get('r');
      reading.column = place ? columnOf(place) : reading.column + 1;
      reading.cell = attributes;
      reading.text.take();
    },
  ],
  ['hyperlink', ({ hyperlinks }, attributes) => hyperlinks.push(attributes)],
  ['mergecell', ({ merges }, attributes) => merges.push(attributes)],
]);

function closeCell({ cell, cells, column, text }: Reading, sources: SheetSources): void {
  const shown = shownText(cell, text.take(), sources);
  if (shown.trim() === '') return;
  if (column >= MAX_COLUMNS) throw new StrayCell(`Column ${column + 1}`);
  cells[column] = shown;
}

function closeRow({ table, row, cells }: Reading): void {
  if (cells.length === 0) return;
  if (!(row < table.length + MAX_EMPTY_ROWS)) throw new StrayCell(`Row ${row + 1}`);
  if (row >= MAX_ROWS) throw new RangeError('Too many rows');
  while (table.length <= row) table.push([]);
  table[row] = Array.from(cells, (cell) => cell ?? '');
}

function shownText(cell: Attributes, value: string, { texts, formats }: SheetSources): string {
  if (value === '') return '';
  switch (cell.get('t') ?? 'n') {
    case 's':
      return texts[Number(value)] ?? '';
    case 'n':
      return formats(Number(value), Number(cell.get('s') ?? 0));
    case 'd':
      return value.replace(/^(\d{4})-(\d\d)-(\d\d).*$/, '$3/$2/$1');
    default:
      return value;
  }
}

function addMailboxes(
  table: string[][],
  hyperlinks: readonly Attributes[],
  links: SheetSources['links'],
): void {
  for (const attributes of hyperlinks) {
    const mailbox = mailboxIn(links.get(attributes.get('id') ?? '') ?? '');
    const place = attributes.get('ref') ?? '';
    const row = table[rowOf(place)];
    const text = row?.[columnOf(place)];
    if (row && text && mailbox !== '' && !text.includes('@'))
      row[columnOf(place)] = `${text} ${mailbox}`;
  }
}

/** Fills only empty cells, in the first merged column. */
function fillMerged(table: string[][], merges: readonly Attributes[]): void {
  let filled = 0;
  for (const attributes of merges) {
    const [from = '', to = from] = (attributes.get('ref') ?? '').split(':', 2);
    const [column, first] = [columnOf(from), rowOf(from)];
    const text = table[first]?.[column] ?? '';
    if (text === '') continue;
    for (let at = first + 1; at <= Math.min(rowOf(to), table.length - 1); at += 1) {
      const row = table[at];
      if (row && !row[column]) padded(row, column)[column] = text;
      filled += 1;
      if (filled > MAX_CELLS) throw new RangeError('Too many merged cells');
    }
  }
}

function padded(row: string[], column: number): string[] {
  while (row.length < column) row.push('');
  return row;
}

/** From 0: 27 for AB12. */
function columnOf(name: string): number {
  const letters = /^[A-Z]{1,6}/.exec(name)?.[0] ?? 'A';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function rowOf(name: string): number {
  return Number(/\d+/.exec(name)?.[0] ?? 1) - 1;
}
