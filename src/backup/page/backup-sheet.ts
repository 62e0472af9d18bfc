import type { PackedSheet } from '../../frame/xlsx/pack-workbook';
import { xmlText } from '../../frame/xlsx/xml-text';
import { type BackupCell, type BackupRow, backupValue } from '../../records/backup-cells';
import { cellName } from '../../texts/cell-name';

/** Cell styles in the order of `cellXfs` in `backupStyles`. */
const STYLES = ['plain', 'text', 'header', 'number', 'day', 'moment'] as const;

type Style = (typeof STYLES)[number];

/**
 * Most characters of a cell in a workbook (ECMA-376, 18.18.37). Google Sheets allows 50,000. Longer
 * texts are cut.
 */
const MAX_CHARACTERS = 32_767;

/** Column widths in characters. */
const [MIN_WIDTH, MAX_WIDTH] = [8, 60];

const ROWS_FOR_WIDTH = 200;

/** Texts stay texts; days and moments become dates. No row is frozen if `headerRow` is 0. */
export function backupSheet(
  name: string,
  rows: readonly BackupRow[],
  headerRow: number,
): PackedSheet {
  const rowElements = rows.map((row, at) => {
    const cells = row.map((cell, place) => cellXml(cell, at, place, at === headerRow - 1));
    return `<row r="${at + 1}">${cells.join('')}</row>`;
  });
  const frozenPane = `<pane ySplit="${headerRow}" topLeftCell="A${headerRow + 1}" activePane="bottomLeft" state="frozen"/>`;
  const xml = [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<sheetViews><sheetView workbookViewId="0">${headerRow === 0 ? '' : frozenPane}</sheetView></sheetViews>`,
    columnsXml(rows),
    '<sheetData>',
    ...rowElements,
    '</sheetData>',
    '</worksheet>',
  ].join('');
  return { name, xml, heads: headerRow === 0 ? null : { first: headerRow, last: headerRow } };
}

function cellXml(cell: BackupCell, row: number, place: number, isHeader: boolean): string {
  const value = backupValue(cell);
  if (value === '') return '';
  const at = cellName(row + 1, place + 1);
  if (typeof value === 'string') {
    const text = `<is><t xml:space="preserve">${xmlText(value.slice(0, MAX_CHARACTERS))}</t></is>`;
    return `<c r="${at}" s="${styleIndex(isHeader ? 'header' : 'text')}" t="inlineStr">${text}</c>`;
  }
  if (typeof value === 'boolean') return `<c r="${at}" t="b"><v>${value ? 1 : 0}</v></c>`;
  const style = typeof value === 'number' ? 'number' : isWhole(value.serial) ? 'day' : 'moment';
  const number = typeof value === 'number' ? value : value.serial;
  return `<c r="${at}" s="${styleIndex(style)}"><v>${number}</v></c>`;
}

function isWhole(number: number): boolean {
  return Number.isInteger(number);
}

function styleIndex(style: Style): number {
  return STYLES.indexOf(style);
}

function columnsXml(rows: readonly BackupRow[]): string {
  const widths: number[] = [];
  for (const row of rows.slice(0, ROWS_FOR_WIDTH)) {
    row.forEach((cell, place) => {
      const value = backupValue(cell);
      const length = typeof value === 'string' ? value.split('\n', 1)[0]?.length : 12;
      widths[place] = Math.max(widths[place] ?? MIN_WIDTH, (length ?? 0) + 2);
    });
  }
  if (widths.length === 0) return '';
  const columns = Array.from(widths, (width = MIN_WIDTH, at) => {
    const size = Math.min(MAX_WIDTH, width);
    return `<col min="${at + 1}" max="${at + 1}" width="${size}" customWidth="1"/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}

export function backupStyles(): string {
  const formatIds: Readonly<Record<Style, number>> = {
    plain: 0,
    text: 49,
    header: 49,
    number: 0,
    day: 164,
    moment: 165,
  };
  const cellFormats = STYLES.map((style) => {
    const isHeader = style === 'header';
    return `<xf numFmtId="${formatIds[style]}" fontId="${isHeader ? 1 : 0}" fillId="${isHeader ? 2 : 0}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top"${style === 'text' || isHeader ? ' wrapText="1"' : ''}/></xf>`;
  });
  const font = (marks: string) => `<font>${marks}<sz val="11"/><name val="Arial"/></font>`;
  return [
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy hh:mm:ss"/></numFmts>',
    `<fonts count="2">${font('')}${font('<b/>')}</fonts>`,
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF7"/></patternFill></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${cellFormats.length}">${cellFormats.join('')}</cellXfs>`,
    '</styleSheet>',
  ].join('');
}
