import { serialOf } from '../../calendar/day';
import { xmlText } from '../../frame/xlsx/xml-text';
import type { Language } from '../../texts/language';
import { MINUS } from '../../texts/number-text';
import { reportCellText } from '../document/cell-text';
import type { ReportCell } from '../document/document';

/** Cell styles of the workbook, in the order in which `workbookStyles` writes them. */
const CELL_STYLES = [
  'plain',
  'title',
  'note',
  'head',
  'text',
  'count',
  'decimal',
  'share',
  'day',
] as const;

export type CellStyle = (typeof CELL_STYLES)[number];

/** Never a formula, whatever `text` begins with. */
export function textCell(at: string, text: string, style: CellStyle, bold = false): string {
  const written = `<is><t xml:space="preserve">${xmlText(text)}</t></is>`;
  return `<c r="${at}" s="${styleAt(style, bold)}" t="inlineStr">${written}</c>`;
}

/** Counts, shares and days stay numbers, so that people can calculate with them. */
export function valueCell(
  at: string,
  cell: ReportCell,
  { bold, language }: { bold: boolean; language: Language },
): string {
  if (cell === '') return `<c r="${at}" s="${styleAt('text', bold)}"/>`;
  const number = numberOf(cell);
  if (number === null) {
    const style = typeof cell === 'string' ? 'text' : 'share';
    return textCell(at, reportCellText(cell, language), style, bold);
  }
  return `<c r="${at}" s="${styleAt(number.style, bold)}"><v>${number.value}</v></c>`;
}

function numberOf(cell: ReportCell): { style: CellStyle; value: number } | null {
  if (typeof cell === 'number')
    return { style: Number.isInteger(cell) ? 'count' : 'decimal', value: cell };
  if (typeof cell === 'string') return null;
  if ('day' in cell) return { style: 'day', value: serialOf(cell.day) };
  return cell.whole === 0 ? null : { style: 'share', value: cell.part / cell.whole };
}

/** Index in the list of styles that `workbookStyles` writes. The bold styles come after all regular ones. */
function styleAt(style: CellStyle, bold: boolean): number {
  return CELL_STYLES.indexOf(style) + (bold ? CELL_STYLES.length : 0);
}

/** Format of a number that may be negative, with the minus sign of print. */
function signedFormat(positive: string): string {
  return `${positive};&quot;${MINUS}&quot;${positive}`;
}

/** Excel formats numbers by the computer's locale: `1.234` and `98,6%` on a Vietnamese one. */
export function workbookStyles(): string {
  const format: Readonly<Record<CellStyle, number>> = {
    plain: 0,
    title: 0,
    note: 0,
    head: 0,
    text: 49,
    count: 167,
    decimal: 166,
    share: 164,
    day: 165,
  };
  const font = { plain: 0, title: 1, note: 2, head: 1 } as Readonly<
    Partial<Record<CellStyle, number>>
  >;
  const inMiddle = ['title', 'note', 'head', 'day'];
  const styleXml = (style: CellStyle, bold: boolean) => {
    const isBorderless = style === 'plain' || style === 'title' || style === 'note';
    const isNumber = style === 'count' || style === 'decimal' || style === 'share';
    const side = inMiddle.includes(style) ? 'center' : isNumber ? 'right' : 'left';
    return `<xf numFmtId="${format[style]}" fontId="${bold ? 1 : (font[style] ?? 0)}" fillId="0" borderId="${isBorderless ? 0 : 1}" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment horizontal="${side}" vertical="center"${isBorderless ? '' : ' wrapText="1"'}/></xf>`;
  };
  const fontXml = (marks: string, size: number) =>
    `<font>${marks}<sz val="${size}"/><name val="Times New Roman"/><family val="1"/></font>`;
  const line = ['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"/>`).join('');
  const all = [false, true].flatMap((bold) => CELL_STYLES.map((style) => styleXml(style, bold)));
  return [
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<numFmts count="4"><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/><numFmt numFmtId="166" formatCode="${signedFormat('#,##0.######')}"/><numFmt numFmtId="167" formatCode="${signedFormat('#,##0')}"/></numFmts>`,
    `<fonts count="3">${fontXml('', 12)}${fontXml('<b/>', 12)}${fontXml('<i/>', 12)}</fonts>`,
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    `<borders count="2"><border><left/><right/><top/><bottom/></border><border>${line}</border></borders>`,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${all.length}">${all.join('')}</cellXfs>`,
    '</styleSheet>',
  ].join('');
}
