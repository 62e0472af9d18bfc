import { textOfMarkup } from '../../../frame/office-file/markup-text';
import { type XmlElement, xmlElements } from '../../../frame/office-file/xml-elements';
import { mailboxIn } from './mailbox-in';
import { richText } from './rich-text';
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
 * Higher than the dialog's limit of 20,000 rows, so that the user is told of that limit and not that the file
 * is too large.
 */
const MAX_ROWS = 200_000;

/** Maximum number of cells, including empty ones between filled ones. */
const MAX_CELLS = 4_000_000;

/** A filled cell far from all others, typically by mistake. */
export class StrayCell extends Error {}

/**
 * Reads a sheet as texts, starting at A1. A vertically merged cell is repeated in each of its rows,
 * so that a block or name written once applies to all of them. Drops empty rows at the end. Throws
 * a StrayCell, or a RangeError if there are too many cells.
 */
export function readSheet(xml: string, sources: SheetSources): string[][] {
  const [data = { inner: '' }] = xmlElements(xml, 'sheetData');
  const table = rowsOf(data.inner, sources);
  addMailboxes(table, xml, sources.links);
  fillMerged(table, xml);
  const width = table.reduce((most, row) => Math.max(most, row.length), 0);
  if (width * table.length > MAX_CELLS) throw new RangeError('Too many cells');
  return table.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}

/** The rows up to the last filled one. */
function rowsOf(data: string, sources: SheetSources): string[][] {
  const table: string[][] = [];
  let at = -1;
  for (const row of xmlElements(data, 'row')) {
    at = row.attributes.r ? Number(row.attributes.r) - 1 : at + 1;
    const cells = cellsOf(row, sources);
    if (cells.length === 0) continue;
    if (!(at < table.length + MAX_EMPTY_ROWS)) throw new StrayCell(`Row ${at + 1}`);
    if (at >= MAX_ROWS) throw new RangeError('Too many rows');
    while (table.length <= at) table.push([]);
    table[at] = cells;
  }
  return table;
}

/** The cells up to the last filled one. */
function cellsOf(row: XmlElement, sources: SheetSources): string[] {
  const cells: string[] = [];
  let at = -1;
  for (const cell of xmlElements(row.inner, 'c')) {
    at = cell.attributes.r ? columnOf(cell.attributes.r) : at + 1;
    const text = textOf(cell, sources);
    if (text.trim() === '') continue;
    if (at >= MAX_COLUMNS) throw new StrayCell(`Column ${at + 1}`);
    cells[at] = text;
  }
  return Array.from(cells, (cell) => cell ?? '');
}

function textOf({ attributes, inner }: XmlElement, { texts, formats }: SheetSources): string {
  if (attributes.t === 'inlineStr') return richText({ inner });
  const [value] = xmlElements(inner, 'v');
  if (!value) return '';
  const text = textOfMarkup(value.inner);
  switch (attributes.t ?? 'n') {
    case 's':
      return texts[Number(text)] ?? '';
    case 'n':
      return formats(Number(text), Number(attributes.s ?? 0));
    case 'd':
      return text.replace(/^(\d{4})-(\d\d)-(\d\d).*$/, '$3/$2/$1');
    default:
      return text;
  }
}

/**
 * Adds the address of a mailto link to the text of its cell, unless the text is empty or contains an address.
 */
function addMailboxes(table: string[][], xml: string, links: SheetSources['links']): void {
  if (![...links.values()].some((link) => mailboxIn(link) !== '')) return;
  for (const { attributes } of xmlElements(xml, 'hyperlink')) {
    const mailbox = mailboxIn(links.get(attributes.id ?? '') ?? '');
    const place = attributes.ref ?? '';
    const row = table[rowOf(place)];
    const text = row?.[columnOf(place)];
    if (row && text && mailbox !== '' && !text.includes('@'))
      row[columnOf(place)] = `${text} ${mailbox}`;
  }
}

/** Copies the text of each merged cell into the empty cells below it, in the first merged column. */
function fillMerged(table: string[][], xml: string): void {
  let filled = 0;
  for (const { attributes } of xmlElements(xml, 'mergeCell')) {
    const [from = '', to = from] = (attributes.ref ?? '').split(':');
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

/** Appends '' to the row until it has `column` cells. Returns the row. */
function padded(row: string[], column: number): string[] {
  while (row.length < column) row.push('');
  return row;
}

/** 0-based column of a cell reference: 27 for AB12. */
function columnOf(name: string): number {
  const letters = /^[A-Z]{1,6}/.exec(name)?.[0] ?? 'A';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function rowOf(name: string): number {
  return Number(/\d+/.exec(name)?.[0] ?? 1) - 1;
}
