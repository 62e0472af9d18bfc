import type { Alignment, Border, Borders, Fill, Font, Style } from 'exceljs';
import type { CellStyle } from '../services/spreadsheet/book/snapshot';
import { PLAIN, type StyleFields } from '../services/spreadsheet/book/style';

const LINES: Record<string, Border['style']> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOTTED: 'dotted',
  DASHED: 'dashed',
  DOUBLE: 'double',
};

export function xlsxStyle(cellStyle: CellStyle): Partial<Style> {
  const fields: StyleFields = { ...PLAIN, ...cellStyle };
  const fill = fillOf(fields);
  return {
    numFmt: fields.numberFormat || 'General',
    font: fontOf(fields),
    alignment: alignmentOf(fields),
    border: bordersOf(fields),
    ...(fill ? { fill } : {}),
  };
}

export function argb(colour: string): { argb: string } {
  return { argb: `FF${colour.slice(1).toUpperCase()}` };
}

export function solid(colour: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: argb(colour), bgColor: argb(colour) };
}

function fontOf(fields: StyleFields): Partial<Font> {
  return {
    name: fields.fontFamily,
    size: fields.fontSize,
    color: argb(fields.fontColor),
    bold: fields.fontWeight === 'bold',
    italic: fields.fontStyle === 'italic',
    underline: fields.fontLine === 'underline',
    strike: fields.fontLine === 'line-through',
  };
}

function fillOf({ background }: StyleFields): Fill | null {
  return background === PLAIN.background ? null : solid(background);
}

function alignmentOf({ horizontal, vertical, wrap }: StyleFields): Partial<Alignment> {
  const vertically = vertical as 'top' | 'middle' | 'bottom';
  const sideways = horizontal as 'left' | 'center' | 'right';
  return {
    vertical: vertically,
    wrapText: wrap === 'WRAP',
    ...(horizontal === PLAIN.horizontal ? {} : { horizontal: sideways }),
  };
}

function bordersOf(fields: StyleFields): Partial<Borders> {
  const sides = ['top', 'left', 'bottom', 'right'] as const;
  return Object.fromEntries(
    sides.flatMap((side) => {
      const line = fields[side];
      const style = line && LINES[line.style];
      return line && style ? [[side, { style, color: argb(line.color) }]] : [];
    }),
  );
}
