import { cellName } from '../../texts/cell-name';
import type { Language } from '../../texts/language';
import { isTable, type Section, type Table } from '../document/document';
import { textCell, valueCell } from './workbook-cells';

/** A section as a sheet: the lines above its table, and the table. */
export interface SheetParts {
  readonly name: string;
  readonly landscape: boolean;
  readonly lines: readonly { readonly text: string; readonly isTitle: boolean }[];
  readonly table: Table;
}

/** Finds what a section has for a sheet; null where it has no table. */
export function sheetParts({ name, landscape, blocks }: Section): SheetParts | null {
  const table = blocks.find(isTable);
  if (!table) return null;
  const lines = blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [{ text: block.text, isTitle: block.look !== 'annexNote' }] : [],
  );
  return { name, landscape, lines, table };
}

/** Tells which rows of a sheet, counted from 1, stand again on every printed page. */
export function headRows({ lines, table }: SheetParts): { first: number; last: number } {
  return { first: lines.length + 1, last: lines.length + table.head.length };
}

/** Writes a sheet: it prints on A4 across the width of the page, and its head stays in view. */
export function sheetXml(parts: SheetParts, language: Language): string {
  const { lines, table, landscape } = parts;
  const { last } = headRows(parts);
  const head = headXml(table, lines.length);
  const body = table.rows.map(({ kind, cells }, at) => {
    const row = last + at;
    const bold = kind !== 'row';
    const written = cells.map((cell, place) =>
      valueCell(cellName(row + 1, place + 1), cell, { bold, language }),
    );
    return `<row r="${row + 1}">${written.join('')}</row>`;
  });
  const merges = [
    ...lines.map((_, at) => across(at, table)),
    ...head.merges,
    ...table.rows.flatMap(({ kind }, at) => (kind === 'group' ? [across(last + at, table)] : [])),
  ];
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${last}" topLeftCell="A${last + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
    `<cols>${columnsXml(parts)}</cols>`,
    '<sheetData>',
    ...lines.map(
      ({ text, isTitle }, at) =>
        `<row r="${at + 1}">${textCell(cellName(at + 1, 1), text, isTitle ? 'title' : 'note')}</row>`,
    ),
    ...head.rows,
    ...body,
    '</sheetData>',
    `<mergeCells count="${merges.length}">${merges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`,
    '<pageMargins left="0.6" right="0.6" top="0.8" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${landscape ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/>`,
    '</worksheet>',
  ].join('');
}

function columnsXml({ table, landscape }: SheetParts): string {
  const whole = table.columns.reduce((sum, { width }) => sum + width, 0);
  const characters = landscape ? 150 : 90;
  return table.columns
    .map(({ width }, at) => {
      const size = ((width / whole) * characters).toFixed(1);
      return `<col min="${at + 1}" max="${at + 1}" width="${size}" customWidth="1"/>`;
    })
    .join('');
}

function across(row: number, { columns }: Table): string {
  return `${cellName(row + 1, 1)}:${cellName(row + 1, columns.length)}`;
}

/** Writes the head; a heading covers its columns and rows, and every cell of it has its border. */
function headXml({ head, columns }: Table, from: number): { rows: string[]; merges: string[] } {
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
