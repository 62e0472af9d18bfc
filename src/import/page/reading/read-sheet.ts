import { richText } from './rich-text';
import type { SheetFormats } from './sheet-formats';
import { textOfElement, type XmlElement, xmlElements } from './xml-elements';

/** What the cells of a sheet refer to. */
export interface SheetSources {
  /** The workbook's shared texts. */
  readonly texts: readonly string[];
  readonly formats: SheetFormats;
}

/**
 * Reads the cells of a sheet as texts, from A1 on. A cell that is merged downwards stands in each of its rows, so that
 * a block or name that is written once counts for all; empty rows at the end go.
 */
export function readSheet(xml: string, sources: SheetSources): string[][] {
  const rows: string[][] = [];
  const [data = { inner: '' }] = xmlElements(xml, 'sheetData');
  let at = -1;
  for (const row of xmlElements(data.inner, 'row')) {
    at = row.attributes.r ? Number(row.attributes.r) - 1 : at + 1;
    rows[at] = cellsOf(row, sources);
  }
  const table = Array.from(rows, (row) => row ?? []);
  for (const { attributes } of xmlElements(xml, 'mergeCell')) fillDown(table, attributes.ref ?? '');
  const width = table.reduce((most, row) => Math.max(most, row.length), 0);
  const last = table.reduce((found, row, index) => (row.some(isFilled) ? index : found), -1);
  return table
    .slice(0, last + 1)
    .map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}

function cellsOf(row: XmlElement, sources: SheetSources): string[] {
  const cells: string[] = [];
  let at = -1;
  for (const cell of xmlElements(row.inner, 'c')) {
    at = cell.attributes.r ? columnOf(cell.attributes.r) : at + 1;
    cells[at] = textOf(cell, sources);
  }
  return Array.from(cells, (cell) => cell ?? '');
}

function textOf({ attributes, inner }: XmlElement, { texts, formats }: SheetSources): string {
  if (attributes.t === 'inlineStr') return richText({ inner });
  const [value] = xmlElements(inner, 'v');
  if (!value) return '';
  const text = textOfElement(value.inner);
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

/** Repeats the first cell of a merged range down its first column. */
function fillDown(table: string[][], range: string): void {
  const [from = '', to = from] = range.split(':');
  const [column, first, last] = [columnOf(from), rowOf(from), rowOf(to)];
  const text = table[first]?.[column] ?? '';
  for (let at = first + 1; at <= last && text !== ''; at += 1) {
    const row = table[at];
    if (row && !row[column]) row[column] = text;
  }
}

/** Column of a cell's name, counted from 0: AB12 is 27. */
function columnOf(name: string): number {
  const letters = /^[A-Z]+/.exec(name)?.[0] ?? 'A';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function rowOf(name: string): number {
  return Number(/\d+/.exec(name)?.[0] ?? 1) - 1;
}

function isFilled(cell: string | undefined): boolean {
  return (cell ?? '').trim() !== '';
}
