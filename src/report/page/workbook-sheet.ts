import { cellName } from '../../texts/cell-name';
import type { Language } from '../../texts/language';
import { isTable, type ReportBlock, type ReportTable, type Section } from '../document/document';
import { textCell, valueCell } from './workbook-cells';

interface SheetLine {
  readonly text: string;
  readonly isTitle: boolean;
}

export interface SheetParts {
  readonly name: string;
  readonly landscape: boolean;
  readonly lines: readonly SheetLine[];
  readonly table: ReportTable;
  readonly foot: readonly SheetLine[];
}

export function sheetParts({ name, landscape, blocks }: Section): SheetParts | null {
  const at = blocks.findIndex(isTable);
  const table = blocks[at];
  if (table?.kind !== 'table') return null;
  const linesOf = (some: readonly ReportBlock[]) =>
    some.flatMap((block) =>
      block.kind === 'paragraph'
        ? [{ text: block.text, isTitle: block.style !== 'annexNote' }]
        : [],
    );
  const [lines, foot] = [linesOf(blocks.slice(0, at)), linesOf(blocks.slice(at))];
  return { name, landscape, lines, table, foot };
}

/**
 * From the last head row to the row before the first group or total row. `null` if the table has no filter or
 * no such rows.
 */
export function filterRange(parts: SheetParts): string | null {
  const { columns, rows, filter } = parts.table;
  const firstOther = rows.findIndex(({ kind }) => kind !== 'row');
  const count = firstOther < 0 ? rows.length : firstOther;
  if (!filter || count === 0) return null;
  const { last } = repeatedRows(parts);
  return `${cellName(last, 1)}:${cellName(last + count, columns.length)}`;
}

/** First and last row of the table's head, counted from 1. Every printed page repeats them. */
export function repeatedRows({ lines, table }: SheetParts): { first: number; last: number } {
  return { first: lines.length + 1, last: lines.length + table.head.length };
}

/** Prints one page wide on A4. The head rows are frozen on screen. */
export function sheetXml(parts: SheetParts, language: Language): string {
  const { lines, table, landscape, foot } = parts;
  const { last } = repeatedRows(parts);
  const head = headXml(table, lines.length);
  const body = table.rows.map(({ kind, cells }, at) => {
    const row = last + at;
    const bold = kind !== 'row';
    const written = cells.map((cell, place) =>
      valueCell(cellName(row + 1, place + 1), cell, { bold, language }),
    );
    return `<row r="${row + 1}">${written.join('')}</row>`;
  });
  const end = last + table.rows.length;
  const filter = filterRange(parts);
  const merges = [
    ...lines.map((_, at) => across(at, table)),
    ...foot.map((_, at) => across(end + at, table)),
    ...head.merges,
    ...table.rows.flatMap(({ kind }, at) => (kind === 'group' ? [across(last + at, table)] : [])),
  ];
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${last}" topLeftCell="A${last + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
    `<cols>${columnsXml(parts)}</cols>`,
    '<sheetData>',
    ...linesXml(lines, 0),
    ...head.rows,
    ...body,
    ...linesXml(foot, end),
    '</sheetData>',
    filter === null ? '' : `<autoFilter ref="${filter}"/>`,
    mergesXml(merges),
    '<pageMargins left="0.6" right="0.6" top="0.8" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${landscape ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/>`,
    '</worksheet>',
  ].join('');
}

function linesXml(lines: readonly SheetLine[], above: number): string[] {
  return lines.map(({ text, isTitle }, at) => {
    const row = above + at + 1;
    return `<row r="${row}">${textCell(cellName(row, 1), text, isTitle ? 'title' : 'note')}</row>`;
  });
}

function mergesXml(merges: readonly string[]): string {
  if (merges.length === 0) return '';
  const cells = merges.map((range) => `<mergeCell ref="${range}"/>`).join('');
  return `<mergeCells count="${merges.length}">${cells}</mergeCells>`;
}

function columnsXml({ table, landscape }: SheetParts): string {
  const totalWidth = table.columns.reduce((sum, { width }) => sum + width, 0);
  const characters = landscape ? 150 : 90;
  return table.columns
    .map(({ width }, at) => {
      const size = ((width / totalWidth) * characters).toFixed(1);
      return `<col min="${at + 1}" max="${at + 1}" width="${size}" customWidth="1"/>`;
    })
    .join('');
}

function across(row: number, { columns }: ReportTable): string {
  return `${cellName(row + 1, 1)}:${cellName(row + 1, columns.length)}`;
}

/** Writes covered cells too, so that they have borders. */
function headXml(
  { head, columns }: ReportTable,
  from: number,
): { rows: string[]; merges: string[] } {
  const texts = head.map(() => columns.map((): string | null => null));
  const merges: string[] = [];
  head.forEach((headings, row) => {
    for (const heading of headings) {
      const column = texts[row]?.indexOf(null) ?? 0;
      for (let down = 0; down < heading.rows; down += 1) {
        texts[row + down]?.fill('', column, column + heading.columns);
      }
      texts[row]?.splice(column, 1, heading.text);
      const end = cellName(from + row + heading.rows, column + heading.columns);
      if (heading.rows * heading.columns > 1)
        merges.push(`${cellName(from + row + 1, column + 1)}:${end}`);
    }
  });
  const rows = texts.map((cells, row) => {
    const written = cells.map((text, at) =>
      textCell(cellName(from + row + 1, at + 1), text ?? '', 'head'),
    );
    return `<row r="${from + row + 1}">${written.join('')}</row>`;
  });
  return { rows, merges };
}
