import { serialOf } from '../../calendar/day';
import { xmlText } from '../../frame/xlsx/xml-text';
import type { Language } from '../../texts/language';
import { cellText } from '../document/cell-text';
import type { Cell } from '../document/document';

/** How a cell of the workbook looks: the places of the styles that `workbookStyles` writes, in order. */
const LOOKS = ['plain', 'title', 'note', 'head', 'text', 'count', 'share', 'day'] as const;

/** The look of a cell, by name. */
export type CellLook = (typeof LOOKS)[number];

/** Writes a text into a cell; a text is never a formula, whatever it begins with. */
export function textCell(at: string, text: string, look: CellLook, bold = false): string {
  const written = `<is><t xml:space="preserve">${xmlText(text)}</t></is>`;
  return `<c r="${at}" s="${styleAt(look, bold)}" t="inlineStr">${written}</c>`;
}

/** Writes a value into a cell: counts, shares and days stay numbers, so that people can calculate with them. */
export function valueCell(
  at: string,
  cell: Cell,
  { bold, language }: { bold: boolean; language: Language },
): string {
  if (cell === '') return `<c r="${at}" s="${styleAt('text', bold)}"/>`;
  const number = numberOf(cell);
  if (number === null) {
    const look = typeof cell === 'string' ? 'text' : 'share';
    return textCell(at, cellText(cell, language), look, bold);
  }
  return `<c r="${at}" s="${styleAt(number.look, bold)}"><v>${number.value}</v></c>`;
}

function numberOf(cell: Cell): { look: CellLook; value: number } | null {
  if (typeof cell === 'number') return { look: 'count', value: cell };
  if (typeof cell === 'string') return null;
  if ('day' in cell) return { look: 'day', value: serialOf(cell.day) };
  return cell.whole === 0 ? null : { look: 'share', value: cell.part / cell.whole };
}

/** The plain styles come first, the bold ones after them. */
function styleAt(look: CellLook, bold: boolean): number {
  return LOOKS.indexOf(look) + (bold ? LOOKS.length : 0);
}

/**
 * Writes the styles of the workbook. Excel itself puts dots and commas into numbers as the person's computer does:
 * `1.234` and `98,6%` on a Vietnamese one.
 */
export function workbookStyles(): string {
  const format: Readonly<Record<CellLook, number>> = {
    plain: 0,
    title: 0,
    note: 0,
    head: 0,
    text: 49,
    count: 3,
    share: 164,
    day: 165,
  };
  const font = { plain: 0, title: 1, note: 2, head: 1 } as Readonly<
    Partial<Record<CellLook, number>>
  >;
  const inMiddle = ['title', 'note', 'head', 'day'];
  const style = (look: CellLook, bold: boolean) => {
    const isFree = look === 'plain' || look === 'title' || look === 'note';
    const isNumber = look === 'count' || look === 'share';
    const side = inMiddle.includes(look) ? 'center' : isNumber ? 'right' : 'left';
    return `<xf numFmtId="${format[look]}" fontId="${bold ? 1 : (font[look] ?? 0)}" fillId="0" borderId="${isFree ? 0 : 1}" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment horizontal="${side}" vertical="center"${isFree ? '' : ' wrapText="1"'}/></xf>`;
  };
  const face = (marks: string, size: number) =>
    `<font>${marks}<sz val="${size}"/><name val="Times New Roman"/><family val="1"/></font>`;
  const line = ['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"/>`).join('');
  const all = [false, true].flatMap((bold) => LOOKS.map((look) => style(look, bold)));
  return [
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<numFmts count="2"><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/></numFmts>',
    `<fonts count="3">${face('', 12)}${face('<b/>', 12)}${face('<i/>', 12)}</fonts>`,
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    `<borders count="2"><border><left/><right/><top/><bottom/></border><border>${line}</border></borders>`,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${all.length}">${all.join('')}</cellXfs>`,
    '</styleSheet>',
  ].join('');
}
