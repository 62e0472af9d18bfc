import type { PackedSheet } from '../../frame/xlsx/pack-workbook';
import { xmlText } from '../../frame/xlsx/xml-text';
import { type BackupCell, type BackupRow, backupValue } from '../../records/backup-cells';
import { cellName } from '../../texts/cell-name';

/** How a cell looks: the places of the styles that `keptStyles` writes, in order. */
const LOOKS = ['plain', 'text', 'head', 'number', 'day', 'moment'] as const;

type Look = (typeof LOOKS)[number];

/** Signs that a cell of a workbook holds (ECMA-376, 18.18.37); Google Sheets takes 50,000. */
const MOST_SIGNS = 32_767;

/** Widths of columns, in signs. */
const [LEAST_WIDTH, MOST_WIDTH] = [8, 60];

/** Rows that a column's width is judged by. */
const JUDGED_ROWS = 200;

/** Writes rows as a sheet: texts stay texts, days and moments are dates; the rows down to the headers stay in view. */
export function backupSheet(
  name: string,
  rows: readonly BackupRow[],
  headerRow: number,
): PackedSheet {
  const written = rows.map((row, at) => {
    const cells = row.map((cell, place) => cellXml(cell, at, place, at === headerRow - 1));
    return `<row r="${at + 1}">${cells.join('')}</row>`;
  });
  const pane = `<pane ySplit="${headerRow}" topLeftCell="A${headerRow + 1}" activePane="bottomLeft" state="frozen"/>`;
  const xml = [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<sheetViews><sheetView workbookViewId="0">${headerRow === 0 ? '' : pane}</sheetView></sheetViews>`,
    columnsXml(rows),
    '<sheetData>',
    ...written,
    '</sheetData>',
    '</worksheet>',
  ].join('');
  return { name, xml, heads: headerRow === 0 ? null : { first: headerRow, last: headerRow } };
}

function cellXml(cell: BackupCell, row: number, place: number, isHead: boolean): string {
  const value = backupValue(cell);
  if (value === '') return '';
  const at = cellName(row + 1, place + 1);
  if (typeof value === 'string') {
    const text = `<is><t xml:space="preserve">${xmlText(value.slice(0, MOST_SIGNS))}</t></is>`;
    return `<c r="${at}" s="${styleAt(isHead ? 'head' : 'text')}" t="inlineStr">${text}</c>`;
  }
  if (typeof value === 'boolean') return `<c r="${at}" t="b"><v>${value ? 1 : 0}</v></c>`;
  const look = typeof value === 'number' ? 'number' : isWhole(value.serial) ? 'day' : 'moment';
  const number = typeof value === 'number' ? value : value.serial;
  return `<c r="${at}" s="${styleAt(look)}"><v>${number}</v></c>`;
}

function isWhole(number: number): boolean {
  return Number.isInteger(number);
}

function styleAt(look: Look): number {
  return LOOKS.indexOf(look);
}

/** A column is as wide as most of its texts are long. */
function columnsXml(rows: readonly BackupRow[]): string {
  const widths: number[] = [];
  for (const row of rows.slice(0, JUDGED_ROWS)) {
    row.forEach((cell, place) => {
      const value = backupValue(cell);
      const length = typeof value === 'string' ? value.split('\n', 1)[0]?.length : 12;
      widths[place] = Math.max(widths[place] ?? LEAST_WIDTH, (length ?? 0) + 2);
    });
  }
  if (widths.length === 0) return '';
  const columns = Array.from(widths, (width = LEAST_WIDTH, at) => {
    const size = Math.min(MOST_WIDTH, width);
    return `<col min="${at + 1}" max="${at + 1}" width="${size}" customWidth="1"/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}

/** Writes the styles of the workbook. */
export function backupStyles(): string {
  const format: Readonly<Record<Look, number>> = {
    plain: 0,
    text: 49,
    head: 49,
    number: 0,
    day: 164,
    moment: 165,
  };
  const styles = LOOKS.map((look) => {
    const isHead = look === 'head';
    return `<xf numFmtId="${format[look]}" fontId="${isHead ? 1 : 0}" fillId="${isHead ? 2 : 0}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top"${look === 'text' || isHead ? ' wrapText="1"' : ''}/></xf>`;
  });
  const face = (marks: string) => `<font>${marks}<sz val="11"/><name val="Arial"/></font>`;
  return [
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy hh:mm:ss"/></numFmts>',
    `<fonts count="2">${face('')}${face('<b/>')}</fonts>`,
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF7"/></patternFill></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${styles.length}">${styles.join('')}</cellXfs>`,
    '</styleSheet>',
  ].join('');
}
